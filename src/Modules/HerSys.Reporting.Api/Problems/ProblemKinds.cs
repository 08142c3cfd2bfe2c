namespace HerSys.Reporting.Api.Problems;

/// <summary>The last parts of the types of problems.</summary>
internal static class ProblemKinds
{
    public const string Prefix = "urn:hersys:problem:";

    public const string IdempotencyKey = "idempotency-key";
    public const string IdempotencyReuse = "idempotency-reuse";
    public const string ContentType = "content-type";
    public const string TooLarge = "too-large";
    public const string Json = "json";
    public const string Members = "members";
    public const string FormVersion = "form-version";
    public const string Rules = "rules";
    public const string Warnings = "warnings";
    public const string Reason = "reason";
    public const string Unchanged = "unchanged";
    public const string IfMatch = "if-match";
    public const string Changed = "changed";
    public const string Withdrawn = "withdrawn";
    public const string NotFound = "not-found";
    public const string Forbidden = "forbidden";
    public const string Rate = "rate";
    public const string Query = "query";
}
