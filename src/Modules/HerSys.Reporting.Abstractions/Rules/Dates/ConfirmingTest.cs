using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Rules;

/// <summary>A test on which the diagnosis rests: the short form asks for one, the long ones have a block per kind (12a to 12d).</summary>
/// <param name="SpecimenDateField">The field of the day on which the specimen was taken (検体採取年月日).</param>
/// <param name="SpecimenDate">That day.</param>
internal sealed record ConfirmingTest(string SpecimenDateField, DateOnly SpecimenDate)
{
    private static readonly string[] Kinds = ["culture", "nucleic_acid", "antigen_qualitative", "antigen_quantitative"];

    /// <summary>Fields of the long forms that hold a result.</summary>
    internal static IEnumerable<string> ResultFields => Kinds.Select(kind => $"{kind}_result");

    /// <summary>All tests with a readable day whose result is positive.</summary>
    internal static IEnumerable<ConfirmingTest> Of(RuleInput input) =>
        DateFields(input)
            .Select(code => input.Date(code) is { } day ? new ConfirmingTest(code, day) : null)
            .OfType<ConfirmingTest>();

    private static IEnumerable<string> DateFields(RuleInput input) => Kinds
        .Where(kind => input.Is($"{kind}_result", "positive"))
        .Select(kind => $"{kind}_specimen_date")
        .Prepend(FieldCodes.SpecimenDate);
}
