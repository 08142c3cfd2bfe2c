using HerSys.Japan;

namespace HerSys.Reporting.Forms;

/// <summary>Options that a form need not write out.</summary>
internal static class StandardOptions
{
    private static readonly FieldOption[] YesNo =
    [
        new() { Code = FieldCodes.Yes, Label = new("はい", "Yes") },
        new() { Code = FieldCodes.No, Label = new("いいえ", "No") },
    ];

    private static readonly FieldOption[] Prefecture =
        [.. Prefectures.All.Select(prefecture => new FieldOption
        {
            Code = prefecture.Code,
            Label = new(prefecture.NameJa, prefecture.NameEn),
        })];

    internal static IReadOnlyList<FieldOption> Of(FormField field)
    {
        if (field.Options.Count > 0)
        {
            return field.Options;
        }

        return field switch
        {
            { Type: FieldType.YesNo } => YesNo,
            { Type: FieldType.Check } => YesNo[..1],
            { OptionsFrom: OptionSource.Prefectures } => Prefecture,
            _ => [],
        };
    }
}
