using HerSys.Platform.Configuration;
using HerSys.Platform.Mvc.Frame;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Rules;

namespace HerSys.Reporting.Services.Configuration;

/// <summary>Checks a form from a file by the rules of its screens. What is refused stays as it stands.</summary>
internal static class FormAcceptance
{
    private const int MostOptions = 30;

    public static (FormAdditions? Wanted, IReadOnlyList<ConfigurationRefusal> Refusals) Of(FormAdditions file, FormAdditions standing)
    {
        var refusals = new List<ConfigurationRefusal>();
        var wanted = file with
        {
            Fields = [.. Fields(file, standing, refusals)],
            Hidden = [.. Kept(file.Hidden, OwnFields.IsOfTheLaw, FormWords.Hidden, _ => NoSuchField(), refusals).Distinct().Order(StringComparer.Ordinal)],
            Sections = [.. Kept(file.Sections, IsSection, FormWords.Section, _ => NoSuchSection(), refusals)],
            Tiers = Kept(file.Tiers, pair => OwnFields.IsOfTheLaw(pair.Key) && OwnFields.Tiers.Contains(pair.Value), pair => FormWords.Tier(pair.Key), _ => NoSuchTier(), refusals)
                .ToDictionary(pair => pair.Key, pair => pair.Value),
            Severities = Kept(file.Severities, pair => RuleCatalog.Find(pair.Key) is { IsFixed: false }, pair => FormWords.Rule(pair.Key), _ => NoChoice(), refusals)
                .ToDictionary(pair => pair.Key, pair => pair.Value),
        };
        var problems = EffectiveForm.Problems(wanted);
        return problems.Count == 0
            ? (wanted, refusals)
            : (null, [.. refusals, new ConfigurationRefusal(UiText.Of("この部分の全体", "The whole part"), UiText.Of(
                $"この変更では発生届を書けなくなります({problems[0]})。", $"Notifications could not be written with this change ({problems[0]})."))]);
    }

    private static IEnumerable<FormField> Fields(FormAdditions file, FormAdditions standing, List<ConfigurationRefusal> refusals)
    {
        foreach (var field in file.Fields.DistinctBy(field => field.Code))
        {
            if (IsOwnField(field))
            {
                yield return field;
                continue;
            }

            refusals.Add(new ConfigurationRefusal(FormWords.Field(field), UiText.Of(
                "独自の項目にできない内容です。コードは x_ で始め、答えの種類は文字・数字・日付・選択、優先順位は「届け出に必要」以外にしてください。",
                "This cannot be an own field: the code begins with x_, the answer is text, a number, a date or a choice, and the tier is not 'for the notification'.")));
            if (standing.Fields.FirstOrDefault(known => known.Code == field.Code) is { } known)
            {
                yield return known;
            }
        }
    }

    // Everything that the screen of own fields cannot make stays out: conditions, computed values, options from elsewhere.
    private static bool IsOwnField(FormField field) =>
        OwnFields.IsOwn(field.Code) && OwnFields.IsCode(field.Code[OwnFields.Prefix.Length..])
        && OwnFields.Types.Contains(field.Type) && OwnFields.Tiers.Contains(field.Tier)
        && field.Requirement is FieldRequirement.Mandatory or FieldRequirement.Optional
        && field is { RequiredWhen: null, RequiredRule: null, VisibleWhen: null, Computed: null, OptionsFrom: null, OptionsBy: null, RangeRule: null }
        && (field.Type == FieldType.Choice ? field.Options.Count is >= 2 and <= MostOptions : field.Options.Count == 0)
        && (field.MaxLength ?? 0) <= OwnFields.LongestText;

    private static bool IsSection(string code) => FormCatalog.Embedded.All.Any(form => form.Sections.Any(section => section.Code == code));

    private static IEnumerable<T> Kept<T>(
        IEnumerable<T> items, Func<T, bool> isRight, Func<T, string> place, Func<T, string> reason, List<ConfigurationRefusal> refusals)
    {
        var all = items.ToList();
        refusals.AddRange(all.Where(item => !isRight(item)).Select(item => new ConfigurationRefusal(place(item), reason(item))));
        return all.Where(isRight);
    }

    private static string NoSuchField() => UiText.Of("法律の様式に、この項目はありません。", "The form of the law has no such field.");

    private static string NoSuchSection() => UiText.Of("法律の様式に、この見出しはありません。", "The form of the law has no such section.");

    private static string NoSuchTier() => UiText.Of(
        "法律の様式にない項目か、使えない優先順位です。「届け出に必要」は法律の項目だけです。",
        "The form of the law has no such field, or this tier cannot be chosen: 'for the notification' is for fields of the law.");

    private static string NoChoice() => UiText.Of(
        "この入力チェックの強さは、法律か様式で決まっているので変えられません。", "This check is fixed by the law or the form and cannot be changed.");
}
