using HerSys.Reporting.Forms;
using HerSys.Reporting.Rules;
using HerSys.Reporting.Tests.Support;
using HerSys.Testing.Rules;

namespace HerSys.Reporting.Tests.Rules;

/// <summary>The validator is held to the table of cases per rule.</summary>
public sealed class RuleTableTests
{
    private static readonly string[] Kinds = ["fulfilled", "violated", "boundary", "notApplicable"];

    public static TheoryData<int, string> Cases() => RuleCases.Theory();

    [Theory]
    [MemberData(nameof(Cases))]
    public void Rule_OnACaseOfTheTable_SaysWhatTheTableSays(int number, string name)
    {
        var known = RuleCases.All[number];
        Assert.StartsWith(known.Rule, name, StringComparison.Ordinal);
        var form = FormCatalog.Embedded.Get(known.Form);
        var result = Judge.Validate(AnswersOf(known.Answers), form, RuleCases.Today);
        var found = result.Findings.Concat(Duplicates(known, form)).Where(finding => finding.RuleId == known.Rule).ToList();
        if (known.Field is null)
        {
            Assert.True(found.Count == 0, $"{name} {number}: {string.Join(' ', found)}");
            return;
        }

        Assert.Contains(found, finding =>
            finding.FieldCode == known.Field && string.Equals(finding.Severity.ToString(), known.Severity, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Table_ForEachRule_HasEveryKindOfCase()
    {
        var rules = Enumerable.Range(1, 23).Select(number => $"V{number:00}");
        Assert.All(rules, rule => Assert.All(Kinds, kind =>
            Assert.True(RuleCases.All.Any(known => known.Rule == rule && known.Kind == kind), $"{rule} has no case '{kind}'.")));
    }

    [Fact]
    public void Legacy_WithEveryViolationOfTheTable_StaysAndIsFlagged()
    {
        foreach (var known in RuleCases.All.Where(known => known.Severity == "error"))
        {
            var form = FormCatalog.Embedded.Get(known.Form);
            var result = Judge.Validate(AnswersOf(known.Answers), form, RuleCases.Today, ValidationMode.Legacy);
            Assert.True(result.IsAccepted, known.ToString());
            Assert.Contains(result.Findings, finding => finding.RuleId == known.Rule && finding.Severity == Severity.Warning);
        }
    }

    private static IEnumerable<Finding> Duplicates(RuleCase known, FormDefinition form)
    {
        var mine = KeysOf(form, known.Answers);
        if (known.Existing is null || mine is null || KeysOf(form, known.Existing) is not { } other)
        {
            return [];
        }

        var subject = new DuplicateSubject(Name: null, other.Kana, other.PhoneDigits, other.BirthDate, Address: null);
        var candidate = new DuplicateCandidate("1234567890", other.ReportDate, subject.Compare(mine));
        var isFound = candidate.Reasons != DuplicateReasons.None && mine.Covers(other.ReportDate);
        return isFound ? DuplicateFindings.Describe(form, [candidate]) : [];
    }

    private static DuplicateKeys? KeysOf(FormDefinition form, IReadOnlyDictionary<string, IReadOnlyList<string>> answers) =>
        DuplicateKeys.From(AnswerNormalizer.Normalize(form, AnswersOf(answers), RuleCases.Today), RuleCases.Today);

    private static FormAnswers AnswersOf(IReadOnlyDictionary<string, IReadOnlyList<string>> answers) =>
        answers.Aggregate(FormAnswers.Empty, (all, answer) =>
            answer.Value.Count == 1 ? all.With(answer.Key, answer.Value[0]) : all.WithList(answer.Key, answer.Value));
}
