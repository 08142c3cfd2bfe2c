using HerSys.Reporting.Services.Forms;

namespace HerSys.Reporting.ViewModels;

/// <summary>The page of the form: for a new notification, a draft, or an amendment.</summary>
public sealed record FormPage
{
    /// <summary>Title of the form's version.</summary>
    public required string Title { get; init; }

    /// <summary>What the version is for.</summary>
    public required string Lead { get; init; }

    /// <summary>What the page says at its top.</summary>
    public FormPageState State { get; init; }

    /// <summary>The sections.</summary>
    public required IReadOnlyList<SectionView> Sections { get; init; }

    /// <summary>The column beside.</summary>
    public required FormStateView Side { get; init; }

    /// <summary>What stands against filing.</summary>
    public ErrorSummary Errors { get; init; } = ErrorSummary.None;

    /// <summary>Warnings to confirm: id of the control and message.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Warnings { get; init; } = [];

    /// <summary>What confirming sends back; see <c>JudgedForm.WarningKey</c>.</summary>
    public string Confirmed { get; init; } = "";

    /// <summary>Key of the page.</summary>
    public required Guid Key { get; init; }

    /// <summary>Version of the form.</summary>
    public required string Version { get; init; }

    /// <summary>Lets the content be kept after the sign-in has expired.</summary>
    public string Ticket { get; init; } = "";

    /// <summary>When the draft was saved last, as 09:11; null while it was not.</summary>
    public string? SavedAt { get; init; }

    /// <summary>Whether nothing was typed yet.</summary>
    public bool IsFresh { get; init; }

    /// <summary>Fields of a fresh form that were filled in as usual (see <c>UsualAnswers</c>), in words.</summary>
    public IReadOnlyList<string> Usual { get; init; } = [];

    /// <summary>The amendment; null for a new notification.</summary>
    public AmendmentView? Amendment { get; init; }

    /// <summary>For whom a health center types it; null for an institution's own.</summary>
    public ProxyView? Proxy { get; init; }

    /// <summary>The family member's notification from which it was begun.</summary>
    public Guid? StartedFrom { get; init; }

    /// <summary>What somebody else changed meanwhile: their words and the words on this page.</summary>
    public IReadOnlyList<AnswerDifference> Conflicts { get; init; } = [];
}
