using HerSys.Japan;

namespace HerSys.Platform.Mvc.Errors;

/// <summary>What is told to somebody whose request could not be served.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Title">What happened, in a few words.</param>
/// <param name="Text">Why, and what to do now.</param>
public sealed record ErrorPage(int Status, BilingualText Title, BilingualText Text)
{
    /// <summary>After how many seconds it is worth trying again; null where nobody knows.</summary>
    public int? RetryAfterSeconds { get; init; }
}
