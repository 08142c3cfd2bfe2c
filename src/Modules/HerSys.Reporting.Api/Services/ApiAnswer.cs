using HerSys.Reporting.Api.Requests;

namespace HerSys.Reporting.Api.Services;

/// <summary>An answer that is no refusal.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Body">What is sent as JSON.</param>
internal sealed record ApiAnswer(int Status, object Body)
{
    /// <summary>Revision of which the answer speaks, for the entity tag.</summary>
    public int? Revision { get; init; }

    /// <summary>Address of what was made.</summary>
    public string? Location { get; init; }

    /// <summary>Whether this was answered before.</summary>
    public bool IsReplay { get; init; }

    /// <summary>The entity tag.</summary>
    public string? EntityTag => Revision is { } revision ? EntityTags.Of(revision) : null;
}
