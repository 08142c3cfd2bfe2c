using System.Globalization;
using HerSys.Japan;
using HerSys.Platform.Mvc.Frame;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Rules;

namespace HerSys.Reporting.Services.Configuration;

/// <summary>Parts of the form as an administrator reads them, in the user's language.</summary>
internal static class FormWords
{
    public static string In(BilingualText text) => text.In(CultureInfo.CurrentUICulture);

    public static string Field(FormField field) => UiText.Of($"独自の項目「{In(field.Label)}」({field.Code})", $"Own field '{In(field.Label)}' ({field.Code})");

    public static string Hidden(string code) => UiText.Of($"項目「{Label(code)}」", $"Field '{Label(code)}'");

    public static string Tier(string code) => UiText.Of($"項目「{Label(code)}」の優先順位", $"Tier of the field '{Label(code)}'");

    public static string Section(string code) => UiText.Of($"見出し「{SectionTitle(code)}」", $"Section '{SectionTitle(code)}'");

    public static string Rule(string id) => UiText.Of($"入力チェック {id}", $"Check {id}") + (RuleCatalog.Find(id) is { } rule ? ": " + In(rule.Title) : "");

    public static string Severity(Severity severity) => severity == Rules.Severity.Error ? UiText.Of("エラー", "Error") : UiText.Of("警告", "Warning");

    public static string Type(FieldType type) => type switch
    {
        FieldType.Integer => UiText.Of("数字", "Number"),
        FieldType.Date => UiText.Of("日付", "Date"),
        FieldType.Choice => UiText.Of("選択", "Choice"),
        _ => UiText.Of("文字", "Text"),
    };

    public static string SectionTitle(string code) => FormCatalog.Embedded.All.Reverse()
        .SelectMany(form => form.Sections)
        .FirstOrDefault(section => section.Code == code) is { } section ? In(section.Label) : code;

    private static string Label(string code) => FormCatalog.Embedded.All.Reverse()
        .Select(form => form.TryGetField(code, out var field) ? In(field.Label) : null)
        .FirstOrDefault(label => label is not null) ?? code;
}
