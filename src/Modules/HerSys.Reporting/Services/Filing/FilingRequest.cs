using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Forms;

namespace HerSys.Reporting.Services.Filing;

/// <summary>A form that is to be filed, whichever way it came: screen, API, or typed from a fax.</summary>
/// <param name="FormKey">Key of the page, or of the request of a clinic's own system: sent twice, it is filed once.</param>
/// <param name="Judged">The answers with what the rules say.</param>
/// <param name="Confirmed">Warnings that were confirmed, see <see cref="JudgedForm.WarningKey"/>.</param>
/// <param name="Channel">How it came.</param>
internal sealed record FilingRequest(Guid FormKey, JudgedForm Judged, string Confirmed, NotificationChannel Channel = NotificationChannel.Screen)
{
    /// <summary>For whom a health center types it (代行入力); null for an institution's own.</summary>
    public ProxyEntry? Proxy { get; init; }

    /// <summary>The family member's notification from which it was begun.</summary>
    public Guid? StartedFrom { get; init; }
}
