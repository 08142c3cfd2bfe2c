using FsCheck;
using FsCheck.Fluent;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Rules;
using HerSys.Reporting.Tests.Support;

namespace HerSys.Reporting.Tests.Rules;

/// <summary>Forms filled at random: valid values pass, whatever they are; nonsense never throws.</summary>
public sealed class FilledFormTests
{
    [Fact]
    public void ValidValues_OfAnyType_AreAccepted()
    {
        var seeds = Gen.Choose(0, int.MaxValue).ToArbitrary();
        Prop.ForAll(seeds, seed =>
        {
            var result = Judge.Validate(FilledForm.Valid(seed));
            return result.IsAccepted.Label(Judge.Text(result));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void AnyText_InAnyFieldOfAnyVersion_IsJudgedWithoutFailing()
    {
        var forms = Gen.Elements(FormCatalog.Embedded.All.ToArray()).ToArbitrary();
        Prop.ForAll(forms, ArbMap.Default.ArbFor<string[]>(), (form, texts) =>
        {
            var answers = FormAnswers.Empty;
            foreach (var (field, text) in form.Fields.Zip(texts ?? []))
            {
                answers = field.TakesList ? answers.WithList(field.Code, [text ?? "", "other"]) : answers.With(field.Code, text);
            }

            var result = Judge.Validate(answers, form);
            var summary = NotificationSummary.Of(form, result);
            return summary.Complete <= summary.Required;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Accepted_StaysAccepted_WhenStoredAndReadAgain()
    {
        var seeds = Gen.Choose(0, int.MaxValue).ToArbitrary();
        Prop.ForAll(seeds, seed =>
        {
            var first = Judge.Validate(FilledForm.Valid(seed));
            var stored = ComputedAnswers.Fill(Sample.Short, first.Answers).ToJson();
            return Judge.Validate(FormAnswers.FromJson(stored)).IsAccepted;
        }).QuickCheckThrowOnFailure();
    }
}
