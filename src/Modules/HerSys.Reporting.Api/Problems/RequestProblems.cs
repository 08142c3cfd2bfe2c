using System.Globalization;
using HerSys.Japan;
using HerSys.Platform.Mvc.Frame;
using Microsoft.AspNetCore.Http;

namespace HerSys.Reporting.Api.Problems;

/// <summary>Refusals of requests that cannot be read at all.</summary>
internal static class RequestProblems
{
    public static ApiProblem KeyMissing() => new(
        ProblemKinds.IdempotencyKey,
        StatusCodes.Status400BadRequest,
        new("Idempotency-Key がありません。", "The header Idempotency-Key is missing."),
        new(
            "届け出ごとに1つの新しい値(UUIDなど、255文字まで)を見出し Idempotency-Key に入れ、送り直すときは同じ値を使ってください。2通になるのを防ぎます。",
            "Put a new value for each notification (a UUID, at most 255 characters) into the header Idempotency-Key, and the same value when you send it again: so it is never filed twice."))
    {
        Errors = [new("Idempotency-Key", null, "required", "error", UiText.Of("値を入れてください。", "Enter a value."))],
    };

    public static ApiProblem KeyReused(string notification) => new(
        ProblemKinds.IdempotencyReuse,
        StatusCodes.Status422UnprocessableEntity,
        new("この Idempotency-Key は、別の内容の届け出に使われています。", "This Idempotency-Key was used for a notification that says something else."),
        new(
            "新しい届け出なら新しい値を使ってください。前の届け出を直すなら、notification の場所に PUT か PATCH で送ってください。",
            "For a new notification use a new value. To correct the earlier one, send PUT or PATCH to the address in notification."))
    {
        Notification = notification,
        Errors = [new("Idempotency-Key", null, "reused", "error", UiText.Of("新しい値を使ってください。", "Use a new value."))],
    };

    public static ApiProblem WrongType(string expected) => new(
        ProblemKinds.ContentType,
        StatusCodes.Status415UnsupportedMediaType,
        new("この形式は受け取れません。", "This format is not accepted."),
        new($"JSON を UTF-8 で、見出し Content-Type を {expected} にして送ってください。", $"Send JSON in UTF-8 with the header Content-Type: {expected}."));

    public static ApiProblem TooLarge(int most) => new(
        ProblemKinds.TooLarge,
        StatusCodes.Status413PayloadTooLarge,
        new("送られた内容が大きすぎます。", "The request is too large."),
        new($"1通は {most / 1024} KiB までです。1通ずつ送ってください。", $"One notification takes at most {most / 1024} KiB. Send one at a time."));

    public static ApiProblem BrokenJson(long? line, long? position) => new(
        ProblemKinds.Json,
        StatusCodes.Status400BadRequest,
        new("JSON として読めません。", "This is not valid JSON."),
        new(
            $"{Place(line, position, "{0}行目の{1}文字目あたり")}を確かめてください。かっこ、引用符、コンマの書き忘れ、途中で切れた送信がないかを見てください。",
            $"Look at {Place(line, position, "line {0}, about byte {1}")}: brackets, quotes, commas, or a request that was cut off."));

    public static ApiProblem NotText() => new(
        ProblemKinds.Json,
        StatusCodes.Status400BadRequest,
        new("UTF-8 として読めない文字があります。", "There are characters that are not valid UTF-8."),
        new("文字コードを UTF-8 にして送ってください。", "Send the text in UTF-8."));

    public static ApiProblem Twice(string name, string pointer) => new(
        ProblemKinds.Json,
        StatusCodes.Status400BadRequest,
        new($"「{name}」が2回書かれています。", $"'{name}' occurs twice."),
        new("どちらが正しいか分からないので、受け付けていません。1つだけにして送り直してください。", "Nobody can tell which one is right, so nothing was accepted. Keep one and send it again."))
    {
        Errors = [new(name, pointer, "duplicate", "error", UiText.Of("1つだけにしてください。", "Keep one."))],
    };

    public static ApiProblem Members(IReadOnlyList<ApiProblemError> errors) => new(
        ProblemKinds.Members,
        StatusCodes.Status400BadRequest,
        new("送られた内容の組み立てに誤りがあります。", "The request is not put together as expected."),
        new("errors の項目を直して送り直してください。書き方は openapi.json にあります。", "Correct what errors names and send it again; openapi.json shows how."))
    {
        Errors = errors,
    };

    public static ApiProblem Query(string name, BilingualText message) => new(
        ProblemKinds.Query,
        StatusCodes.Status400BadRequest,
        new($"「{name}」の値を読めません。", $"The value of '{name}' cannot be read."),
        message)
    {
        Errors = [new(name, null, "format", "error", message.In(CultureInfo.CurrentUICulture))],
    };

    public static ApiProblem TooMany(int seconds) => new(
        ProblemKinds.Rate,
        StatusCodes.Status429TooManyRequests,
        new("送る回数が多すぎます。", "Too many requests."),
        new($"{seconds}秒待ってから、同じ Idempotency-Key で送り直してください。", $"Wait {seconds} seconds and send it again with the same Idempotency-Key."))
    {
        RetryAfter = seconds,
    };

    private static string Place(long? line, long? position, string format) =>
        string.Format(CultureInfo.InvariantCulture, format, (line ?? 0) + 1, (position ?? 0) + 1);
}
