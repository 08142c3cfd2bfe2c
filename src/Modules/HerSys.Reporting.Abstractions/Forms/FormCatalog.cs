using System.Diagnostics.CodeAnalysis;

namespace HerSys.Reporting.Forms;

/// <summary>All versions of the form with the days on which each was in use.</summary>
public sealed class FormCatalog
{
    private const string ResourcePrefix = "forms/";

    private readonly FormDefinition[] _ordinary;

    /// <summary>Takes versions whose days follow one another without gap or overlap.</summary>
    /// <exception cref="FormDefinitionException">Two versions have the same id, or their days overlap or leave a gap.</exception>
    public FormCatalog(IEnumerable<FormDefinition> forms)
    {
        All = [.. forms.OrderBy(form => form.EffectiveFrom).ThenBy(form => form.Id, StringComparer.Ordinal)];
        _ordinary = [.. All.Where(form => !form.IsAlternative)];
        RefuseDisorder();
    }

    /// <summary>The versions that ship with the product.</summary>
    public static FormCatalog Embedded { get; } = new(FormLoader.Load(ReadResources()));

    /// <summary>All versions, the oldest first, alternatives included.</summary>
    public IReadOnlyList<FormDefinition> All { get; }

    /// <summary>
    /// The ordinary version in use on a day (JST). Before the first version the first one answers, after the last the
    /// last one: older and younger records must be shown with something.
    /// </summary>
    public FormDefinition InForceOn(DateOnly day) =>
        _ordinary.LastOrDefault(form => form.EffectiveFrom <= day) ?? _ordinary[0];

    /// <summary>Versions that a prefecture may use instead on a day (JST).</summary>
    public IEnumerable<FormDefinition> AlternativesOn(DateOnly day) =>
        All.Where(form => form.IsAlternative && form.IsInForceOn(day));

    /// <summary>Finds a version by its id.</summary>
    public bool TryGet(string id, [NotNullWhen(true)] out FormDefinition? form)
    {
        form = All.FirstOrDefault(candidate => candidate.Id == id);
        return form is not null;
    }

    /// <summary>The version with an id.</summary>
    /// <exception cref="KeyNotFoundException">There is no such version.</exception>
    public FormDefinition Get(string id) => TryGet(id, out var form)
        ? form
        : throw new KeyNotFoundException($"There is no form '{id}'. Known: {string.Join(", ", All.Select(known => known.Id))}.");

    private void RefuseDisorder()
    {
        if (_ordinary.Length == 0)
        {
            throw new FormDefinitionException("There is no ordinary version of the form.");
        }

        var duplicate = All.GroupBy(form => form.Id).FirstOrDefault(group => group.Count() > 1);
        if (duplicate is not null)
        {
            throw new FormDefinitionException($"Two versions have the id '{duplicate.Key}'.");
        }

        foreach (var (earlier, later) in _ordinary.Zip(_ordinary.Skip(1)))
        {
            if (earlier.EffectiveUntil?.AddDays(1) != later.EffectiveFrom)
            {
                throw new FormDefinitionException(
                    $"{earlier.Id} must end on the day before {later.Id} begins ({later.EffectiveFrom:yyyy-MM-dd}).");
            }
        }
    }

    private static Dictionary<string, string> ReadResources()
    {
        var assembly = typeof(FormCatalog).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
            .ToDictionary(
                name => Path.GetFileNameWithoutExtension(name[ResourcePrefix.Length..]),
                name =>
                {
                    using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                    return reader.ReadToEnd();
                });
    }
}
