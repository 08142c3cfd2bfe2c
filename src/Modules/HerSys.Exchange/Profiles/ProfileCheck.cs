using HerSys.Cases.Statuses;
using HerSys.Japan;

namespace HerSys.Exchange.Profiles;

/// <summary>Finds the mistakes of a profile before a file meets them.</summary>
internal static class ProfileCheck
{
    /// <summary>What is wrong, for whoever wrote the profile; empty for a sound one.</summary>
    internal static IEnumerable<string> Problems(ImportProfile profile, SharedValues shared)
    {
        if (profile.Name.Length == 0 || profile.Version < 1)
        {
            yield return "a name and a version of 1 or more are needed";
        }

        foreach (var unknown in profile.Encodings.Where(name => !FileEncodings.IsKnown(name)))
        {
            yield return $"encoding '{unknown}' is not known";
        }

        if (profile.Encodings.Count == 0)
        {
            yield return "no encoding is named";
        }

        foreach (var target in profile.Key.Where(target => profile.Columns.All(column => column.Target != target)))
        {
            yield return $"the key needs '{target}', which no column gives";
        }

        if (profile.Key.Count == 0)
        {
            yield return "no key is named";
        }

        if (profile.StatusIfAbsent is { } code && !CaseStatuses.TryGet(code, out _))
        {
            yield return $"there is no status '{code}'";
        }

        foreach (var problem in profile.Columns.SelectMany(column => ColumnCheck.Problems(column, shared)))
        {
            yield return problem;
        }
    }
}
