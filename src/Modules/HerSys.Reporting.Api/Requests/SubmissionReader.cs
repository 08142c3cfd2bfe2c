using System.Text.Json;
using HerSys.Platform.Mvc.Frame;
using HerSys.Reporting.Api.Problems;
using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Api.Requests;

/// <summary>Takes a request apart, and names everything at once that is not put together as expected.</summary>
internal sealed class SubmissionReader(params string[] known)
{
    private const int LongestReason = 1000;
    private const string FormVersion = "formVersion";
    private const string AnswersName = "answers";
    private const string Confirmed = "confirmed";
    private const string Reason = "reason";

    private readonly List<ApiProblemError> errors = [];

    /// <summary>For a new notification.</summary>
    public static Submission ReadNew(JsonElement body) => new SubmissionReader(FormVersion, AnswersName, Confirmed).Read(body, needsAnswers: true);

    /// <summary>For an amendment.</summary>
    public static Submission ReadAmendment(JsonElement body) => new SubmissionReader(FormVersion, AnswersName, Confirmed, Reason).Read(body, needsAnswers: true);

    /// <summary>For a withdrawal.</summary>
    public static Submission ReadWithdrawal(JsonElement body) => new SubmissionReader(Reason).Read(body, needsAnswers: false);

    private Submission Read(JsonElement body, bool needsAnswers)
    {
        if (body.ValueKind != JsonValueKind.Object)
        {
            throw new ApiRefusedException(RequestProblems.Members([new("", "#", "type", "error", UiText.Of("{ } で囲んだ1つのオブジェクトを送ってください。", "Send one object in { }."))]));
        }

        var (answers, cleared) = (FormAnswers.Empty, new List<string>());
        foreach (var property in body.EnumerateObject().Where(property => !known.Contains(property.Name)))
        {
            errors.Add(ApiProblemError.OfMember(property.Name, "unknown", UiText.Of($"「{property.Name}」という項目はありません。使えるのは {string.Join("、", known)} です。", $"There is no '{property.Name}'. Known: {string.Join(", ", known)}.")));
        }

        if (body.TryGetProperty(AnswersName, out var given) && known.Contains(AnswersName))
        {
            answers = ReadAnswers(given, cleared);
        }
        else if (needsAnswers)
        {
            errors.Add(ApiProblemError.OfMember(AnswersName, "required", UiText.Of("answers がありません。項目の名前と答えを入れてください。", "answers is missing: the codes of the items and their answers.")));
        }

        var submission = new Submission(Text(body, FormVersion), answers, cleared, Set(body), Text(body, Reason));
        if (submission.Reason?.Length > LongestReason)
        {
            errors.Add(ApiProblemError.OfMember(Reason, "length", UiText.Of($"理由は{LongestReason}文字までです。", $"A reason has at most {LongestReason} characters.")));
        }

        return errors.Count == 0 ? submission : throw new ApiRefusedException(RequestProblems.Members(errors));
    }

    private FormAnswers ReadAnswers(JsonElement given, List<string> cleared)
    {
        var answers = FormAnswers.Empty;
        if (given.ValueKind != JsonValueKind.Object)
        {
            errors.Add(ApiProblemError.OfMember(AnswersName, "type", UiText.Of("answers は { \"項目の名前\": \"答え\" } の形にしてください。", "answers has the form { \"code\": \"answer\" }.")));
            return answers;
        }

        foreach (var property in given.EnumerateObject())
        {
            var (code, value) = (property.Name, property.Value);
            answers = value.ValueKind == JsonValueKind.Array
                ? answers.WithList(code, value.EnumerateArray().Select(item => Word(code, item)))
                : answers.With(code, Word(code, value));
            if (answers.IsBlank(code))
            {
                cleared.Add(code);
            }
        }

        return answers;
    }

    /// <summary>An answer as somebody would type it: a number as it is written, true and false as the options yes and no.</summary>
    private string Word(string code, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                return TextOf(value, code);
            case JsonValueKind.Number:
                return value.GetRawText();
            case JsonValueKind.True:
                return FieldCodes.Yes;
            case JsonValueKind.False:
                return FieldCodes.No;
            case JsonValueKind.Null:
                return "";
            default:
                errors.Add(ApiProblemError.OfAnswer(code, "type", UiText.Of("答えは文字か、文字の並び [ ] にしてください。", "An answer is a text or a list of texts in [ ].")));
                return "";
        }
    }

    private string? Text(JsonElement body, string member)
    {
        if (!known.Contains(member) || !body.TryGetProperty(member, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.String)
        {
            return TextOf(value, member);
        }

        errors.Add(ApiProblemError.OfMember(member, "type", UiText.Of($"{member} は文字にしてください。", $"{member} is a text.")));
        return null;
    }

    private HashSet<string> Set(JsonElement body)
    {
        if (!known.Contains(Confirmed) || !body.TryGetProperty(Confirmed, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return [];
        }

        if (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String))
        {
            return value.EnumerateArray().Select(item => TextOf(item, Confirmed)).ToHashSet(StringComparer.Ordinal);
        }

        errors.Add(ApiProblemError.OfMember(Confirmed, "type", UiText.Of("confirmed は文字の並びにしてください。例: [\"V04:first_visit_date\"]", "confirmed is a list of texts, for example [\"V04:first_visit_date\"].")));
        return [];
    }

    /// <summary>Half of a character, written as an escape, is no text.</summary>
    private string TextOf(JsonElement value, string name)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            errors.Add(new(name, null, "format", "error", UiText.Of("文字として読めない部分があります。", "Part of it is not readable as text.")));
            return "";
        }
    }
}
