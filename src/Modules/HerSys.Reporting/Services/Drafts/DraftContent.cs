using HerSys.Reporting.Forms;
using HerSys.Reporting.Models;

namespace HerSys.Reporting.Services.Drafts;

/// <summary>What is kept of a form that is not filed yet.</summary>
/// <param name="FormKey">Key of the page.</param>
/// <param name="Form">The version.</param>
/// <param name="Typed">Answers as typed.</param>
/// <param name="NotificationId">The notification that it amends; null for a new one.</param>
/// <param name="BasedOn">The revision on the screen when the amendment began.</param>
internal sealed record DraftContent(Guid FormKey, FormDefinition Form, FormAnswers Typed, Guid? NotificationId, int? BasedOn)
{
    /// <summary>For whom a health center types it; null for an institution's own.</summary>
    public ProxyEntry? Proxy { get; init; }

    /// <summary>The family member's notification from which it was begun.</summary>
    public Guid? StartedFrom { get; init; }
}
