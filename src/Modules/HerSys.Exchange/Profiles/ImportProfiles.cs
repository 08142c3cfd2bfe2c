using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using HerSys.Exchange.Contracts;

namespace HerSys.Exchange.Profiles;

internal sealed class ImportProfiles : IImportProfiles
{
    public ImportProfiles()
    {
        Shared = ProfileJson.Shared();
        All = [.. ProfileJson.Profiles().Select(file => Load(file.File, file.Json, Shared)).OrderBy(profile => profile.Name, StringComparer.Ordinal)];
    }

    public IReadOnlyList<ImportProfile> All { get; }

    /// <summary>What the profiles share.</summary>
    public SharedValues Shared { get; }

    public bool TryGet(string? name, [NotNullWhen(true)] out ImportProfile? profile)
    {
        profile = All.FirstOrDefault(candidate => candidate.Name == name);
        return profile is not null;
    }

    /// <summary>The profile of that name.</summary>
    /// <exception cref="ImportRefusedException">There is none; the message names those that there are.</exception>
    public ImportProfile Require(string? name)
    {
        if (TryGet(name, out var profile))
        {
            return profile;
        }

        var names = string.Join(", ", All.Select(candidate => candidate.Name));
        throw ImportRefusedException.Because(
            $"対応表「{name}」はありません。使えるのは次のものです: {names}。", $"There is no profile '{name}'. These can be used: {names}.");
    }

    /// <summary>Reads and checks one profile.</summary>
    /// <exception cref="JsonException">It is not sound; the message names the file and what is wrong.</exception>
    internal static ImportProfile Load(string file, string json, SharedValues shared)
    {
        var profile = ProfileJson.Read<ImportProfile>(json);
        var problems = ProfileCheck.Problems(profile, shared).ToList();
        return problems.Count == 0
            ? profile
            : throw new JsonException($"The import profile '{file}' is not sound: {string.Join("; ", problems)}.");
    }
}
