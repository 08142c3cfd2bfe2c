using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace HerSys.Reporting.Forms;

/// <summary>
/// Names the form that somebody filled in: the version of the law, the tenant's own revision of it, and how much of it was
/// asked. Written as <c>2022-06-30</c>, <c>2022-06-30+3</c> or <c>2022-06-30+3~t</c>; at most 20 characters.
/// </summary>
/// <param name="Version">The version of the law, such as 2022-06-30.</param>
/// <param name="Revision">Number of the tenant's revision, from 1; 0 while the tenant changed nothing.</param>
/// <param name="Depth">How much was asked.</param>
public sealed record FormReference(string Version, int Revision = 0, FormDepth Depth = FormDepth.Full)
{
    /// <summary>Reads what <see cref="ToString"/> wrote; the version must be one of the product.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out FormReference? reference)
    {
        reference = null;
        var (rest, depth) = DepthOf(text ?? "");
        var plus = rest.IndexOf('+', StringComparison.Ordinal);
        var version = plus < 0 ? rest : rest[..plus];
        var revision = 0;
        if (plus >= 0 && !int.TryParse(rest[(plus + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out revision))
        {
            return false;
        }

        if (depth is null || !FormCatalog.Embedded.TryGet(version, out _))
        {
            return false;
        }

        reference = new(version, revision, depth.Value);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() =>
        Version + (Revision == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"+{Revision}")) + Depth switch
        {
            FormDepth.Triage => "~t",
            FormDepth.Legal => "~l",
            _ => "",
        };

    private static (string Form, FormDepth? Depth) DepthOf(string text)
    {
        var mark = text.IndexOf('~', StringComparison.Ordinal);
        return mark < 0
            ? (text, FormDepth.Full)
            : (text[..mark], text[mark..] switch { "~t" => FormDepth.Triage, "~l" => FormDepth.Legal, _ => null });
    }
}
