using HerSys.Japan;
using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Rules;

/// <summary>What a rule looks at: normalised answers to a version of the form.</summary>
public sealed class RuleInput(FormDefinition form, FormAnswers answers, ValidationContext context)
{
    /// <summary>The version under which the record is judged.</summary>
    public FormDefinition Form { get; } = form;

    /// <summary>All normalised answers, also those of closed fields.</summary>
    public FormAnswers AllAnswers { get; } = answers;

    /// <summary>The normalised answers of open fields: what the notification says.</summary>
    public FormAnswers Answers { get; } = form.VisibleOnly(answers);

    /// <summary>The day and the tenant's choices.</summary>
    public ValidationContext Context { get; } = context;

    /// <summary>The type of patient (類型); empty while not chosen.</summary>
    public string PatientType => Text(FieldCodes.PatientType);

    /// <summary>The answer's text; empty when blank, closed or not on this form.</summary>
    public string Text(string code) => Form.Has(code) ? Answers.Text(code) : "";

    /// <summary>The day; null when blank, unreadable, closed or not on this form.</summary>
    public DateOnly? Date(string code) => Form.Has(code) ? Answers.Date(code) : null;

    /// <summary>Whether the answer is, or contains, a value; false when the form does not have the field.</summary>
    public bool Is(string code, string value) => Form.Has(code) && Answers.Is(code, value);

    /// <summary>The field's label.</summary>
    public BilingualText Label(string code) => Form.Field(code).Label;

    /// <summary>A finding under the severity that the tenant chose for the rule.</summary>
    public Finding Find(string ruleId, Severity natural, string fieldCode, BilingualText message) =>
        new(ruleId, Context.SeverityOf(ruleId, natural), fieldCode, message.Ja, message.En);
}
