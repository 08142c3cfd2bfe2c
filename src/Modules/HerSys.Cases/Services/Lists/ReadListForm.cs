using System.Globalization;
using HerSys.Cases.Contracts;
using HerSys.Cases.Statuses;
using HerSys.Cases.ViewModels;
using HerSys.Japan;
using HerSys.Platform.Mvc.Localization;
using HerSys.Platform.Security;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace HerSys.Cases.Services.Lists;

/// <summary>Reads the conditions of the list; what cannot be read is said at its field and narrows nothing.</summary>
internal sealed class ReadListForm(ICurrentActor actor, CaseClock clock, ITexts texts)
{
    /// <summary>The order in use: the one asked for, else what the role needs first.</summary>
    public string OrderOf(CaseListForm form) => form.Sort ?? FirstOrder.For(actor.Role);

    public CaseTerms Read(CaseListForm form, ModelStateDictionary errors)
    {
        var (sort, descending) = SortOf(OrderOf(form));
        return WithStatus(form.Status, new CaseTerms
        {
            Text = form.Q,
            SinceBefore = int.TryParse(form.Waiting, NumberStyles.None, CultureInfo.InvariantCulture, out var hours) ? clock.Now.AddHours(-hours) : null,
            DayZeroFrom = DaysOf(form.Day).Last is { } last ? clock.Today.AddDays(-last) : null,
            DayZeroUntil = DaysOf(form.Day).First is { } first ? clock.Today.AddDays(-first) : null,
            ReportedFrom = Day(form.From, nameof(form.From), errors),
            ReportedUntil = Day(form.Until, nameof(form.Until), errors),
            ReceivedFrom = Day(form.ReceivedFrom, nameof(form.ReceivedFrom), errors) is { } received ? clock.StartOf(received) : null,
            ReceivedBefore = Day(form.ReceivedUntil, nameof(form.ReceivedUntil), errors) is { } until ? clock.StartOf(until.AddDays(1)) : null,
            DiagnosedFrom = Day(form.DiagnosedFrom, nameof(form.DiagnosedFrom), errors),
            DiagnosedUntil = Day(form.DiagnosedUntil, nameof(form.DiagnosedUntil), errors),
            OnsetFrom = Day(form.OnsetFrom, nameof(form.OnsetFrom), errors),
            OnsetUntil = Day(form.OnsetUntil, nameof(form.OnsetUntil), errors),
            PatientType = PatientTypeCodes.TryParse(form.Type, out var type) ? type : null,
            ReleasableUntil = ReleaseUntil(form.Release),
            IsReleaseUndetermined = form.Release == "unknown",
            Severity = Enum.TryParse<CaseSeverity>(form.Severity, out var severity) && Enum.IsDefined(severity) ? severity : null,
            Flag = form.Gap,
            HealthCenterId = Id(form.Center),
            InstitutionId = Id(form.Institution),
            PlaceOrganisationId = Id(form.Place),
            Column = form.Column,
            ColumnText = form.Value,
            Sort = sort,
            Descending = descending,
        });
    }

    /// <summary>First and last day after day 0 of a choice such as 4-10; null bounds nothing.</summary>
    public static (int? First, int? Last) DaysOf(string? choice) => choice switch
    {
        "0-3" => (0, 3),
        "4-10" => (4, 10),
        "11-" => (11, null),
        _ => (null, null),
    };

    private static CaseTerms WithStatus(string? status, CaseTerms terms)
    {
        if (status == CaseListForm.ActiveStatuses)
        {
            return terms with { IsUnderIsolation = true };
        }

        if (CaseStatuses.TryGet(status, out var known))
        {
            return terms with { StatusCode = known.Code };
        }

        return GroupOf(status) is { } group ? terms with { StatusGroup = group } : terms;
    }

    /// <summary>The group that a choice of the list names.</summary>
    public static CaseStatusGroup? GroupOf(string? choice) => choice switch
    {
        "awaiting" => CaseStatusGroup.Awaiting,
        "released" => CaseStatusGroup.Released,
        _ => null,
    };

    private DateTimeOffset? ReleaseUntil(string? choice) => choice switch
    {
        "now" => clock.Now,
        "today" => clock.StartOf(clock.Today.AddDays(1)).AddTicks(-1),
        "week" => clock.StartOf(clock.Today.AddDays(7)).AddTicks(-1),
        _ => null,
    };

    private DateOnly? Day(string? text, string field, ModelStateDictionary errors)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (JapaneseDate.TryParse(text, clock.Today, out var day))
        {
            return day;
        }

        errors.AddModelError(field, texts["日付として読めません。2020/8/1、令和2年8月1日、R2.8.1 のように入れてください。"]);
        return null;
    }

    private static Guid? Id(string? text) => Guid.TryParse(text, out var id) ? id : null;

    private static (CaseSort Sort, bool Descending) SortOf(string? text)
    {
        var descending = text?.StartsWith('-') == true;
        return text?.TrimStart('-') switch
        {
            "kana" => (CaseSort.Kana, descending),
            "since" => (CaseSort.Since, descending),
            "release" => (CaseSort.Release, descending),
            "date" => (CaseSort.Date, descending),
            _ => (CaseSort.Date, true),
        };
    }
}
