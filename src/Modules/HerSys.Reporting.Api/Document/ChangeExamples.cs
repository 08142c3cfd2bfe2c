using System.Text.Json.Nodes;
using HerSys.Reporting.Api.Problems;

namespace HerSys.Reporting.Api.Document;

/// <summary>Changes to the notification of the example <c>confirmed</c>, each to one that was just filed.</summary>
internal static class ChangeExamples
{
    private const string IfMatch = "If-Match";

    public static IReadOnlyList<ApiExample> Amend =>
    [
        Change("amend", "電話番号の訂正", "Correct the telephone number", 200, null, "phone", "090-0000-0456", "聞き直したため"),
        Change("no_reason", "理由がない", "No reason", 422, ProblemKinds.Reason, "phone", "090-0000-0456", reason: null),
        Change("unchanged", "変わるところがない", "Nothing changes", 422, ProblemKinds.Unchanged, "phone", "09000000123", "聞き直したため"),
        Change("no_if_match", "If-Match がない", "No If-Match", 428, ProblemKinds.IfMatch, "phone", "090-0000-0456", "聞き直したため") with { Headers = Header(null) },
        Change("conflict", "ほかの人が先に変えた", "Somebody else was first", 412, ProblemKinds.Changed, "phone", "090-0000-0456", "聞き直したため") with { Headers = Header("\"9\"") },
    ];

    public static IReadOnlyList<ApiExample> Replace =>
    [
        new(
            "replace",
            "全体の訂正",
            "Replace the whole",
            200,
            null,
            new JsonObject
            {
                ["formVersion"] = FilingExamples.Version,
                ["answers"] = FilingExamples.Confirmed().With("phone", "090-0000-0456"),
                ["reason"] = "聞き直したため",
            }),
    ];

    public static IReadOnlyList<ApiExample> Withdraw =>
    [
        new("withdraw", "取下げ", "Withdraw", 200, null, new JsonObject { ["reason"] = "検査の結果が陰性に訂正された" }),
        new("no_reason", "理由がない", "No reason", 422, ProblemKinds.Reason, []),
    ];

    private static ApiExample Change(string name, string ja, string en, int status, string? problem, string code, string answer, string? reason)
    {
        var body = new JsonObject { ["answers"] = new JsonObject { [code] = answer } };
        if (reason is not null)
        {
            body["reason"] = reason;
        }

        return new ApiExample(name, ja, en, status, problem, body);
    }

    private static Dictionary<string, string?> Header(string? value) => new(StringComparer.Ordinal) { [IfMatch] = value };
}
