using HerSys.Platform.Mvc.Frame;
using Microsoft.AspNetCore.Http;

namespace HerSys.Reporting.Api.Problems;

/// <summary>Refusals of requests that were read and understood.</summary>
internal static class NotificationProblems
{
    public static ApiProblem Rules(IReadOnlyList<ApiProblemError> errors) => new(
        ProblemKinds.Rules,
        StatusCodes.Status422UnprocessableEntity,
        new($"直すところが{errors.Count}か所あります。提出していません。", $"{errors.Count} things to correct; nothing was filed."),
        new("errors の field と message のとおりに直し、同じ Idempotency-Key で送り直してください。", "Correct each field as its message says and send it again with the same Idempotency-Key."))
    {
        Errors = errors,
    };

    public static ApiProblem Warnings(IReadOnlyList<ApiProblemError> warnings) => new(
        ProblemKinds.Warnings,
        StatusCodes.Status422UnprocessableEntity,
        new($"確かめるところが{warnings.Count}か所あります。まだ提出していません。", $"{warnings.Count} things to look at; nothing is filed yet."),
        new(
            "まちがいなら直してください。そのとおりでよければ、errors の confirm の値を confirmed に並べて、同じ Idempotency-Key で送り直してください。",
            "If something is wrong, correct it. If it is right as it is, list the values of confirm in confirmed and send it again with the same Idempotency-Key."))
    {
        Errors = warnings,
    };

    public static ApiProblem UnknownVersion(string version, IEnumerable<string> known) => new(
        ProblemKinds.FormVersion,
        StatusCodes.Status422UnprocessableEntity,
        new($"様式「{version}」はありません。", $"There is no form '{version}'."),
        new($"使える様式: {string.Join("、", known)}", $"Known forms: {string.Join(", ", known)}"))
    {
        Errors = [ApiProblemError.OfMember("formVersion", "form-version", UiText.Of("様式の番号を直してください。", "Correct the version of the form."))],
    };

    public static ApiProblem OtherVersion(string filed) => new(
        ProblemKinds.FormVersion,
        StatusCodes.Status422UnprocessableEntity,
        new($"この届け出は様式 {filed} で出されています。", $"This notification was filed under the form {filed}."),
        new($"formVersion を {filed} にするか、書かずに送ってください。", $"Send formVersion {filed}, or leave it out."))
    {
        Errors = [ApiProblemError.OfMember("formVersion", "form-version", filed)],
    };

    public static ApiProblem NeedsReason() => new(
        ProblemKinds.Reason,
        StatusCodes.Status422UnprocessableEntity,
        new("理由がありません。", "A reason is missing."),
        new("あとから確かめられるように、reason に理由を書いてください。例: 検査の結果が訂正された", "Say why in reason, so that others can follow it later, for example: the test result was corrected."))
    {
        Errors = [ApiProblemError.OfMember("reason", "required", UiText.Of("理由を書いてください。", "Enter a reason."))],
    };

    public static ApiProblem Unchanged() => new(
        ProblemKinds.Unchanged,
        StatusCodes.Status422UnprocessableEntity,
        new("出されている内容と同じです。", "This is what the notification says already."),
        new("訂正は記録していません。変えるところがなければ、送らなくてかまいません。", "No amendment was recorded. If there is nothing to change, there is nothing to send."));

    public static ApiProblem NeedsIfMatch(string current) => new(
        ProblemKinds.IfMatch,
        StatusCodes.Status428PreconditionRequired,
        new("If-Match がありません。", "The header If-Match is missing."),
        new(
            "届け出を GET で読み、その ETag を見出し If-Match に入れて送ってください。ほかの人の訂正を消さないためです。",
            "Read the notification with GET and send its ETag in the header If-Match, so that nobody's change is lost."))
    {
        Current = current,
    };

    public static ApiProblem Changed(string current) => new(
        ProblemKinds.Changed,
        StatusCodes.Status412PreconditionFailed,
        new("ほかの人が先に変えました。", "Somebody else changed it first."),
        new(
            "differences で違いを確かめ、current の値を If-Match に入れて送り直してください。送られた内容は記録していません。",
            "Look at differences, then send it again with the value of current in If-Match. What you sent was not recorded."))
    {
        Current = current,
    };

    public static ApiProblem Withdrawn() => new(
        ProblemKinds.Withdrawn,
        StatusCodes.Status409Conflict,
        new("この届け出は取り下げられています。", "This notification was withdrawn."),
        new("取り下げた届け出は変えられません。改めて届け出るときは、新しく POST してください。", "It takes no more changes. To notify again, POST a new one."));

    public static ApiProblem NotFound() => new(
        ProblemKinds.NotFound,
        StatusCodes.Status404NotFound,
        new("届け出が見つかりません。", "There is no such notification."),
        new("番号が違うか、このトークンの医療機関の届け出ではありません。一覧で確かめてください。", "The id is wrong, or it is not this institution's. Look it up in the list."));

    public static ApiProblem Forbidden() => new(
        ProblemKinds.Forbidden,
        StatusCodes.Status403Forbidden,
        new("このトークンでは、この操作はできません。", "This token does not allow that."),
        new("届け出る職務(医師・医療事務)で作ったトークンを使ってください。", "Use a token that was made in a duty that files notifications (doctor or clerk)."));
}
