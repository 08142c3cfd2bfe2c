using System.Globalization;
using HerSys.Japan;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Models;
using HerSys.Reporting.Rules;
using HerSys.Reporting.Services.Forms;
using HerSys.Reporting.Services.Screens;
using HerSys.Reporting.ViewModels;

namespace HerSys.Reporting.Services.Printing;

/// <summary>Lays a notification out as the official form (別記様式6-1), under the version that it was filed under.</summary>
internal static class PrintPageBuilder
{
    private const int MostBoxes = 16;

    private static readonly BilingualText Rest = new("その他、医師が必要と認める事項", "What else the health center should know");
    private static readonly BilingualText Own = new("この自治体の項目", "Items of this government");

    public static PrintPage Of(Notification notification, JudgedForm judged)
    {
        var (form, answers) = (judged.Form, judged.Result.Answers);
        var placed = PaperItems.Head.Concat(PaperItems.Numbered.SelectMany(item => item.Fields)).ToHashSet();
        var rest = form.Fields.Where(field => field.Type is not (FieldType.Note or FieldType.Check) && !placed.Contains(field.Code)).ToLookup(field => OwnFields.IsOwn(field.Code));
        List<PrintItem> items =
        [
            .. PaperItems.Numbered.Select(item => ItemOf(item.Number, item.Title, item.Fields.Where(form.Has).Select(form.Field), answers, isAlone: item.Fields.Length == 1)),
            ItemOf("19", Rest, rest[false], answers, isAlone: false),
            ItemOf("", Own, rest[true], answers, isAlone: false),
        ];
        return new PrintPage(
            FieldViews.Words(form.Title),
            notification.HerSysId,
            StateWords.Of(notification.State).In(CultureInfo.CurrentUICulture),
            [.. PaperItems.Head.Where(form.Has).Select(code => LineOf(form.Field(code), answers, FieldViews.Words(form.Field(code).Label)))],
            [.. items.Where(item => item.Lines.Count > 0)],
            [.. judged.Result.Findings.Where(finding => finding.Severity != Severity.Soft).Select(finding => finding.Message(CultureInfo.CurrentUICulture)).Distinct()]);
    }

    /// <summary>A test that was not done, or a dose that was not given, takes no room; what stands alone is always shown.</summary>
    private static PrintItem ItemOf(string number, BilingualText title, IEnumerable<FormField> fields, FormAnswers answers, bool isAlone)
    {
        var all = fields.ToList();
        var shown = all.Where(field => !answers.IsBlank(field.Code)).ToList();
        if (shown.Count == 0)
        {
            shown = [.. all.Take(1)];
        }

        return new PrintItem(number, FieldViews.Words(title), [.. shown.Select(field => LineOf(field, answers, isAlone ? "" : FieldViews.Words(field.Label)))]);
    }

    private static PrintLine LineOf(FormField field, FormAnswers answers, string label) =>
        field.TakesOptions && field.Choices.Count <= MostBoxes
            ? new(label, "", [.. field.Choices.Select(option => KeyValuePair.Create(FieldViews.Words(option.Label), answers.Is(field.Code, option.Code)))])
            : new(label, AnswerWords.Of(field, answers), []);
}
