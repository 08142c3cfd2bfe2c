namespace HerSys.Reporting.Api.Problems;

/// <summary>One thing that stands against a request.</summary>
/// <param name="Field">Code of the field, or name of a member or header.</param>
/// <param name="Pointer">Where it is in the request (RFC 6901); null for headers.</param>
/// <param name="Rule">V01 to V23, or a word.</param>
/// <param name="Severity"><c>error</c>, or <c>warning</c>, which may be confirmed.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Confirm">What to put into <c>confirmed</c> where it is a warning.</param>
internal sealed record ApiProblemError(string Field, string? Pointer, string Rule, string Severity, string Message, string? Confirm = null)
{
    public static ApiProblemError OfAnswer(string field, string rule, string message) => new(field, $"#/answers/{field}", rule, "error", message);

    public static ApiProblemError OfMember(string member, string rule, string message) => new(member, $"#/{member}", rule, "error", message);
}
