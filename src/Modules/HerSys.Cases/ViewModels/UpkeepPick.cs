using System.Globalization;

namespace HerSys.Cases.ViewModels;

/// <summary>A ticked person: which case, in which version it was on the screen.</summary>
/// <param name="CaseId">Id of the case.</param>
/// <param name="Version">Version of the case on the screen.</param>
public sealed record UpkeepPick(Guid CaseId, long Version)
{
    /// <summary>Null for anything else.</summary>
    public static UpkeepPick? Parse(string? text)
    {
        var parts = (text ?? "").Split('.');
        return parts.Length == 2 && Guid.TryParse(parts[0], out var id) && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? new UpkeepPick(id, version)
            : null;
    }

    /// <summary>As it stands in the form.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{CaseId}.{Version}");
}
