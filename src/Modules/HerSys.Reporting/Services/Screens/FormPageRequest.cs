using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Forms;
using HerSys.Reporting.ViewModels;

namespace HerSys.Reporting.Services.Screens;

/// <summary>What a page of the form is to show.</summary>
/// <param name="Key">Key of the page.</param>
/// <param name="Judged">Answers with what the rules say.</param>
/// <param name="State">What the page says at its top.</param>
internal sealed record FormPageRequest(Guid Key, JudgedForm Judged, FormPageState State)
{
    /// <summary>The notification that is amended; null for a new one.</summary>
    public AmendmentView? Amendment { get; init; }

    /// <summary>For whom a health center types it; null for an institution's own.</summary>
    public ProxyEntry? Proxy { get; init; }

    /// <summary>The family member's notification from which it was begun.</summary>
    public Guid? StartedFrom { get; init; }

    /// <summary>When the draft was saved last.</summary>
    public DateTimeOffset? SavedAt { get; init; }

    /// <summary>What somebody else changed meanwhile.</summary>
    public IReadOnlyList<AnswerDifference> Conflicts { get; init; } = [];
}
