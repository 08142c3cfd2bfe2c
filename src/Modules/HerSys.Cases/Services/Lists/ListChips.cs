using System.Globalization;
using HerSys.Cases.Contracts;
using HerSys.Cases.Statuses;
using HerSys.Cases.ViewModels;
using HerSys.Japan;
using HerSys.Platform.Mvc.Localization;
using HerSys.Users.Contracts;

namespace HerSys.Cases.Services.Lists;

/// <summary>Says which conditions of the list are in use, in words.</summary>
internal sealed class ListChips(IOrganisationDirectory organisations, IEnumerable<ICaseColumnSource> sources, CaseClock clock, ITexts texts)
{
    /// <summary>Pairs of the condition's name in the address and its words, in the order of the form.</summary>
    public async Task<IReadOnlyList<(string Name, string Text)>> ExecuteAsync(CaseListForm form, CaseTerms terms, CancellationToken cancellationToken)
    {
        List<(string Name, string? Text)> chips =
        [
            ("q", string.IsNullOrWhiteSpace(form.Q) ? null : texts["「{0}」", form.Q]),
            ("status", Status(form.Status)),
            ("day", Days(form.Day)),
            ("release", ReleaseChoice(form.Release)),
            ("from", terms.ReportedFrom is { } from ? texts["報告日 {0}から", Day(from)] : null),
            ("until", terms.ReportedUntil is { } until ? texts["報告日 {0}まで", Day(until)] : null),
            ("receivedFrom", terms.ReceivedFrom is null ? null : texts["受理日 {0}から", Typed(form.ReceivedFrom)]),
            ("receivedUntil", terms.ReceivedBefore is null ? null : texts["受理日 {0}まで", Typed(form.ReceivedUntil)]),
            ("diagnosedFrom", terms.DiagnosedFrom is { } diagnosed ? texts["診断日 {0}から", Day(diagnosed)] : null),
            ("diagnosedUntil", terms.DiagnosedUntil is { } lastDiagnosed ? texts["診断日 {0}まで", Day(lastDiagnosed)] : null),
            ("onsetFrom", terms.OnsetFrom is { } onset ? texts["発病日 {0}から", Day(onset)] : null),
            ("onsetUntil", terms.OnsetUntil is { } lastOnset ? texts["発病日 {0}まで", Day(lastOnset)] : null),
            ("type", terms.PatientType?.ToLabel().In(CultureInfo.CurrentUICulture)),
            ("waiting", terms.SinceBefore is null ? null : texts["{0}時間より長く変わらない", form.Waiting]),
            ("severity", terms.Severity?.ToLabel().In(CultureInfo.CurrentUICulture)),
            ("gap", string.IsNullOrEmpty(form.Gap) ? null : CaseFlags.ToLabel(form.Gap).In(CultureInfo.CurrentUICulture)),
            ("center", await NameAsync("管轄: {0}", terms.HealthCenterId, cancellationToken)),
            ("institution", await NameAsync("届け出: {0}", terms.InstitutionId, cancellationToken)),
            ("place", await NameAsync("療養先: {0}", terms.PlaceOrganisationId, cancellationToken)),
            ("column", await ColumnAsync(form, cancellationToken)),
        ];
        return [.. chips.Where(chip => chip.Text is not null).Select(chip => (chip.Name, chip.Text!))];
    }

    private async Task<string?> ColumnAsync(CaseListForm form, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(form.Column))
        {
            return null;
        }

        foreach (var source in sources)
        {
            if ((await source.ListAsync(cancellationToken)).FirstOrDefault(column => column.Code == form.Column) is { } column)
            {
                var label = column.Label.In(CultureInfo.CurrentUICulture);
                return string.IsNullOrWhiteSpace(form.Value) ? texts["{0}: 答えあり", label] : texts["{0}: {1}", label, form.Value];
            }
        }

        return null;
    }

    private string? Status(string? choice) => choice switch
    {
        CaseListForm.ActiveStatuses => texts["療養中のすべて"],
        "awaiting" => texts["調整中のすべて"],
        "released" => texts["解除された人"],
        _ => CaseStatuses.TryGet(choice, out var status) ? status.Label.In(CultureInfo.CurrentUICulture) : null,
    };

    private string? Days(string? choice) => choice switch
    {
        "0-3" => texts["発病から 3日目まで"],
        "4-10" => texts["発病から 4〜10日目"],
        "11-" => texts["発病から 11日目以降"],
        _ => null,
    };

    private string? ReleaseChoice(string? choice) => choice switch
    {
        "now" => texts["いま解除できる"],
        "today" => texts["今日までに解除できる"],
        "week" => texts["7日以内に解除できる"],
        "unknown" => texts["解除できる日が未定"],
        _ => null,
    };

    private string Typed(string? text) => JapaneseDate.TryParse(text, clock.Today, out var day) ? Day(day) : text ?? "";

    private static string Day(DateOnly day) => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "ja"
        ? JapaneseDate.ToShort(day)
        : day.ToString("d MMM yyyy", CultureInfo.CurrentCulture);

    private async Task<string?> NameAsync(string phrase, Guid? organisation, CancellationToken cancellationToken) =>
        organisation is { } id ? texts[phrase, (await organisations.FindAsync(id, cancellationToken))?.Name ?? texts["不明な組織"]] : null;
}
