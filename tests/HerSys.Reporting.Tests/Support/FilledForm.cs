using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Tests.Support;

/// <summary>Fills the short form with random valid answers: days in their natural order, options at random.</summary>
internal static class FilledForm
{
    private static readonly string[] Types =
        [PatientTypes.Confirmed, PatientTypes.Asymptomatic, PatientTypes.Suspected, PatientTypes.Deceased, PatientTypes.DeceasedSuspected];

    internal static FormAnswers Valid(int seed)
    {
        var random = new Random(seed);
        var type = Types[random.Next(Types.Length)];
        var answers = Dates(random, FormAnswers.Empty.With("patient_type", type));

        // In the order of the form an answer may open fields further down, so each is asked when it is known to be open.
        foreach (var field in Sample.Short.Fields.Where(field => field.IsAsked && field.Type != FieldType.Date))
        {
            var isWanted = field.IsRequired(answers) || random.Next(3) == 0;
            if (answers.IsBlank(field.Code) && field.IsVisible(answers) && isWanted)
            {
                answers = Answer(random, field, answers, type);
            }
        }

        return Sample.Short.VisibleOnly(answers);
    }

    private static FormAnswers Dates(Random random, FormAnswers answers)
    {
        var birth = Sample.Today.AddDays(-random.Next(100, 40_000));
        var onset = Sample.Today.AddDays(-random.Next(5, 30));
        var specimen = onset.AddDays(random.Next(0, 3));
        var diagnosis = specimen.AddDays(random.Next(0, 2));
        answers = answers.With("birth_date", birth).With("report_date", Sample.Today).With("diagnosis_date", diagnosis)
            .With("onset_date", onset).With("specimen_date", specimen).With("first_visit_date", specimen)
            .With("admission_date", diagnosis);
        return PatientTypes.IsCorpse(answers.Text("patient_type")) ? answers.With("death_date", onset) : answers;
    }

    private static FormAnswers Answer(Random random, FormField field, FormAnswers answers, string type) => field.Code switch
    {
        "symptomatic" => answers.With(field.Code, type == PatientTypes.Asymptomatic ? "no" : "yes"),
        "test_kind" or "specimen" => answers.With(field.Code, Pick(random, field.OptionsFor(answers)).Code),
        _ when field.TakesList => answers.WithList(field.Code, Several(random, field)),
        _ when field.TakesOptions => answers.With(field.Code, Pick(random, field.Choices).Code),
        _ when field.Type == FieldType.Integer => answers.With(field.Code, $"{random.Next(field.Minimum ?? 0, (field.Maximum ?? 99) + 1)}"),
        _ => answers.With(field.Code, field.Example ?? "見本"),
    };

    private static FieldOption Pick(Random random, IReadOnlyList<FieldOption> options) => options[random.Next(options.Count)];

    private static IEnumerable<string> Several(Random random, FormField field)
    {
        var first = Pick(random, field.Choices);
        var more = field.Choices.Where(option => !option.IsExclusive && random.Next(4) == 0);
        return first.IsExclusive ? [first.Code] : more.Prepend(first).Select(option => option.Code);
    }
}
