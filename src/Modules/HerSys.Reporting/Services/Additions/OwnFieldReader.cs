using HerSys.Japan;
using HerSys.Reporting.Forms;
using HerSys.Reporting.ViewModels;

namespace HerSys.Reporting.Services.Additions;

/// <summary>Turns what an administrator typed about an own field into a field of the form.</summary>
internal static class OwnFieldReader
{
    private const int MostOptions = 30;

    /// <summary>The field; the problems say which property is wrong and what to do.</summary>
    /// <param name="form">As typed.</param>
    /// <param name="code">The code of a field that is edited; null for a new one.</param>
    /// <param name="taken">Codes of all own fields that there ever were.</param>
    public static (FormField? Field, IReadOnlyList<KeyValuePair<string, string>> Problems) Read(
        OwnFieldForm form, string? code, IReadOnlyCollection<string> taken)
    {
        var typed = JapaneseText.Normalize(form.Code).ToLowerInvariant();
        var options = OptionsOf(form);
        KeyValuePair<string, string>[] problems =
        [
            .. Words(nameof(form.LabelJa), form.LabelJa),
            .. Words(nameof(form.LabelEn), form.LabelEn),
            .. string.IsNullOrWhiteSpace(form.HelpJa) == string.IsNullOrWhiteSpace(form.HelpEn) ? [] : Problem(nameof(form.HelpEn), "説明は日本語と英語の両方を書くか、両方とも空にしてください。"),
            .. code is null ? CodeProblems(typed, taken) : [],
            .. OwnFields.Types.Contains(form.Type) ? [] : Problem(nameof(form.Type), "答えの種類を一覧から選んでください。"),
            .. OwnFields.Tiers.Contains(form.Tier) ? [] : Problem(nameof(form.Tier), "優先順位を一覧から選んでください。「届け出に必要」は法律の項目だけです。"),
            .. form.Type == FieldType.Choice && options.Count is < 2 or > MostOptions ? Problem(nameof(form.Options), "選択肢を2つから30まで、1行に1つ書いてください。例: はい / Yes") : [],
        ];
        return problems.Length > 0 ? (null, problems) : (FieldOf(form, code ?? OwnFields.Prefix + typed, options), []);
    }

    /// <summary>A field as its form has it.</summary>
    public static OwnFieldForm Write(FormField field) => new()
    {
        IsNew = false,
        LabelJa = field.Label.Ja,
        LabelEn = field.Label.En,
        Code = field.Code[OwnFields.Prefix.Length..],
        HelpJa = field.Help?.Ja,
        HelpEn = field.Help?.En,
        Type = field.Type,
        Options = string.Join('\n', field.Options.Select(option => $"{option.Label.Ja} / {option.Label.En}")),
        Section = field.Section,
        Tier = field.Tier,
        IsRequired = field.Requirement == FieldRequirement.Mandatory,
    };

    private static FormField FieldOf(OwnFieldForm form, string code, IReadOnlyList<FieldOption> options) => new()
    {
        Code = code,
        Section = form.Section ?? "patient",
        Type = form.Type,
        Label = new(form.LabelJa!.Trim(), form.LabelEn!.Trim()),
        Help = string.IsNullOrWhiteSpace(form.HelpJa) ? null : new(form.HelpJa.Trim(), form.HelpEn!.Trim()),
        Tier = form.Tier,
        Requirement = form.IsRequired ? FieldRequirement.Mandatory : FieldRequirement.Optional,
        Options = options,
        MaxLength = form.Type == FieldType.Text ? OwnFields.LongestText : null,
        Width = form.Type is FieldType.Date or FieldType.Integer ? "m" : null,
    };

    private static KeyValuePair<string, string>[] CodeProblems(string code, IReadOnlyCollection<string> taken) => code switch
    {
        _ when !OwnFields.IsCode(code) => Problem(nameof(OwnFieldForm.Code), "コードは半角の小文字・数字・下線で、30文字までにしてください。例: visited_event"),
        _ when OwnFields.IsOfTheLaw(code) => Problem(nameof(OwnFieldForm.Code), "このコードは法律の項目が使っています。ほかの名前にしてください。例: visited_event"),
        _ when taken.Contains(OwnFields.Prefix + code) => Problem(nameof(OwnFieldForm.Code), "このコードの項目はもうあります(やめた項目を含みます)。ほかの名前にしてください。例: visited_event"),
        _ => [],
    };

    private static KeyValuePair<string, string>[] Words(string property, string? text) =>
        string.IsNullOrWhiteSpace(text) ? Problem(property, "項目の名前を日本語と英語で書いてください。例: 参加した催し / Event attended") : [];

    private static KeyValuePair<string, string>[] Problem(string property, string message) => [KeyValuePair.Create(property, message)];

    /// <summary>The codes of options are their places, so that words can be mended later.</summary>
    private static IReadOnlyList<FieldOption> OptionsOf(OwnFieldForm form) => form.Type != FieldType.Choice
        ? []
        : [.. (form.Options ?? "").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).Select(OptionOf)];

    private static FieldOption OptionOf(string line, int index)
    {
        var parts = line.Split(['/', '/'], 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new FieldOption { Code = $"o{index + 1}", Label = new(parts[0], parts.Length > 1 ? parts[1] : parts[0]) };
    }
}
