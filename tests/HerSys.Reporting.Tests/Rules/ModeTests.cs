using HerSys.Reporting.Forms;
using HerSys.Reporting.Rules;
using HerSys.Reporting.Tests.Support;

namespace HerSys.Reporting.Tests.Rules;

/// <summary>A draft may violate, a submission may not, an old record is flagged.</summary>
public sealed class ModeTests
{
    private static readonly FormAnswers Wrong = Sample.Confirmed
        .With("report_date", "7/31")
        .With("phone", "090")
        .Without("family_name");

    [Fact]
    public void Draft_MentionsOnlyWhatCannotBeRead_AsAHint()
    {
        var result = Judge.Validate(Wrong, mode: ValidationMode.Draft);
        var finding = Assert.Single(result.Findings);
        Assert.Equal(("V20", Severity.Soft, "phone"), (finding.RuleId, finding.Severity, finding.FieldCode));
        Assert.True(result.IsAccepted);
    }

    [Fact]
    public void Draft_Empty_IsFine() => Judge.Validate(FormAnswers.Empty, mode: ValidationMode.Draft).AssertClean();

    [Fact]
    public void Submit_StopsInTheOrderOfTheForm()
    {
        var result = Judge.Validate(Wrong);
        Assert.False(result.IsAccepted);
        Assert.Equal(["report_date", "family_name", "phone"], result.Errors.Select(finding => finding.FieldCode));
    }

    [Fact]
    public void Submit_Empty_NamesEveryMandatoryField()
    {
        var missing = Judge.Validate(FormAnswers.Empty).Errors.Select(finding => finding.FieldCode);
        var required = Sample.Short.Fields.Where(field => field.IsRequired(FormAnswers.Empty)).Select(field => field.Code);
        Assert.Equal(required, missing);
    }

    [Fact]
    public void Legacy_KeepsTheRecordAndFlagsIt()
    {
        var result = Judge.Validate(Wrong, mode: ValidationMode.Legacy);
        Assert.True(result.IsAccepted);
        Assert.Equal(3, result.Findings.Count(finding => finding.Severity == Severity.Warning));
        Assert.Equal("090", result.Answers.Text("phone"));
    }

    [Fact]
    public void Excusing_OfErrorsThatStoodBefore_LeavesOnlyTheNewOnes()
    {
        var standing = Judge.Validate(Wrong);
        var amended = Judge.Validate(Wrong.With("phone", "0900").With("given_kana", "花子")).Excusing(standing);
        Assert.Equal(["given_kana", "phone"], amended.Errors.Select(finding => finding.FieldCode));
        Assert.Equal(["report_date", "family_name"], amended.Findings.Where(finding => finding.Severity == Severity.Warning).Select(finding => finding.FieldCode));
        Assert.True(Judge.Validate(Wrong).Excusing(standing).IsAccepted);
    }

    [Fact]
    public void Override_SwitchesBetweenErrorAndWarning()
    {
        var answers = Sample.Confirmed.With("diagnosis_date", "2022-07-31");
        Judge.Validate(answers, overrides: ("V02", Severity.Warning)).AssertWarning("V02", "diagnosis_date");
        var early = Sample.Confirmed.With("first_visit_date", "2022-07-29");
        Judge.Validate(early, overrides: ("V04", Severity.Error)).AssertError("V04", "first_visit_date");
    }

    [Theory]
    [InlineData("V01")]
    [InlineData("required")]
    public void Override_OfFixedRule_HasNoEffect(string ruleId)
    {
        var result = Judge.Validate(Wrong, overrides: (ruleId, Severity.Warning));
        Assert.Contains(result.Errors, finding => finding.RuleId == ruleId);
    }

    [Fact]
    public void Override_RaisedRule_LeavesItsHintsAlone()
    {
        var diedBeforeResult = Sample.Confirmed.With("specimen_date", "2022-07-31").With("death_date", "2022-07-31");
        Judge.Validate(diedBeforeResult, overrides: ("V07", Severity.Error)).AssertWarning("V07", "death_date");
    }

    [Fact]
    public void RuleOfAnotherModule_IsApplied()
    {
        var validator = new NotificationValidator([.. NotificationRules.All, new RefuseEverything()]);
        var result = validator.Validate(Sample.Short, Sample.Confirmed, new(Sample.Today), ValidationMode.Submit);
        Assert.Equal("X01", Assert.Single(result.Errors).RuleId);
    }

    [Fact]
    public void Catalog_KnowsAllNumberedRulesAndEachRunningOne()
    {
        var ids = RuleCatalog.All.Select(rule => rule.Id).ToList();
        Assert.All(Enumerable.Range(1, 24), number => Assert.Contains($"V{number:00}", ids));
        Assert.All(NotificationRules.All, rule => Assert.Contains(rule.Descriptor.Id, ids));
        Assert.All(RuleCatalog.All, rule => Assert.False(string.IsNullOrWhiteSpace(rule.Title.Ja) || string.IsNullOrWhiteSpace(rule.Title.En)));
    }

    private sealed class RefuseEverything : INotificationRule
    {
        public RuleDescriptor Descriptor { get; } = new("X01", RuleKind.Consistency, Severity.Error, IsFixed: false, new("例", "Example"));

        public IEnumerable<Finding> Check(RuleInput input) =>
            [input.Find("X01", Severity.Error, FieldCodes.Phone, new("電話番号を確かめてください。", "Check the telephone."))];
    }
}
