using System.Text.RegularExpressions;

namespace HerSys.Reporting.Forms;

/// <summary>What a tenant's own field (独自項目) may be.</summary>
public static partial class OwnFields
{
    /// <summary>What the codes of own fields begin with, so that no later version of the law can collide with them.</summary>
    public const string Prefix = "x_";

    /// <summary>Longest code without the prefix.</summary>
    public const int LongestCode = 30;

    /// <summary>Longest text that is typed into an own field.</summary>
    public const int LongestText = 200;

    /// <summary>The types that a tenant may use.</summary>
    public static IReadOnlyList<FieldType> Types { get; } = [FieldType.Text, FieldType.Integer, FieldType.Date, FieldType.Choice];

    /// <summary>The tiers that a tenant may use: T0 is what the law demands.</summary>
    public static IReadOnlyList<FieldTier> Tiers { get; } = [FieldTier.T1, FieldTier.T2, FieldTier.T3, FieldTier.T4];

    /// <summary>Whether the field is a tenant's own.</summary>
    public static bool IsOwn(string code) => code.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>Whether any version of the law has a field of this code.</summary>
    public static bool IsOfTheLaw(string code) => FormCatalog.Embedded.All.Any(form => form.Has(code));

    /// <summary>Whether this can be a code, without its prefix: small letters, digits and single underscores.</summary>
    public static bool IsCode(string code) => code.Length <= LongestCode && Code().IsMatch(code);

    [GeneratedRegex("^[a-z][a-z0-9]*(_[a-z0-9]+)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Code();
}
