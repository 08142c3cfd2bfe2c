using System.Globalization;
using HerSys.Cases.Models;
using HerSys.Cases.Services.Records;
using HerSys.Cases.Statuses;
using HerSys.Cases.ViewModels;
using HerSys.Japan;
using HerSys.Platform.Data;
using HerSys.Platform.Mvc.Localization;
using HerSys.Users.Contracts;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Cases.Services.Changes;

/// <summary>Fills the status form and reads what was typed into it.</summary>
internal sealed class StatusFormReader(TenantDbContext db, StatusRights rights, IOrganisationDirectory organisations, ITexts texts, CaseClock clock)
{
    /// <summary>Version of the case for a form opened now.</summary>
    public Task<long> VersionAsync(Guid caseId, CancellationToken cancellationToken) =>
        db.Set<Case>().Where(record => record.Id == caseId).Select(record => record.Version).FirstAsync(cancellationToken);

    /// <summary>What can be chosen: statuses of the actor's duty, places of the chosen status.</summary>
    public async Task OfferAsync(StatusForm form, CancellationToken cancellationToken)
    {
        form.Statuses = [.. (await rights.AllowedAsync()).Select(status => new SelectListItem(
            status.Label.In(CultureInfo.CurrentUICulture), status.Code) { Group = GroupOf(status) })];
        form.Places = form.Status is { } chosen && KindOf(chosen.Place) is { } kind
            ? [.. (await organisations.ListAsync(kind, includeClosed: false, cancellationToken)).Select(place => new SelectListItem(place.Name, place.Id.ToString()))]
            : [];
    }

    /// <summary>The entry to correct, if it is one of the case's and counts.</summary>
    public async Task<CaseStatusEntry?> FindEntryAsync(Guid caseId, Guid entryId, CancellationToken cancellationToken)
    {
        var all = await db.Set<CaseStatusEntry>().AsNoTracking().Where(entry => entry.CaseId == caseId).ToListAsync(cancellationToken);
        return StatusHistory.Effective(all).FirstOrDefault(entry => entry.Id == entryId);
    }

    /// <summary>The form as it would have been typed for an entry.</summary>
    public void Fill(StatusForm form, CaseStatusEntry entry)
    {
        var local = clock.LocalOf(entry.EffectiveAt);
        form.Code = entry.Code;
        form.Day = local.ToString("yyyy/M/d", CultureInfo.InvariantCulture);
        form.Time = entry.IsDateOnly ? null : local.ToString("H:mm", CultureInfo.InvariantCulture);
        form.Place = entry.PlaceOrganisationId;
        form.PlaceText = entry.PlaceText;
        form.DecidedBy = entry.DecidedBy;
    }

    /// <summary>An entry in one line.</summary>
    public string InWords(CaseStatusEntry entry) => texts[
        "{0}({1}から、{2}が入力)", CaseStatuses.Get(entry.Code).Label.In(CultureInfo.CurrentUICulture), JapaneseDate.ToShort(clock.DayOf(entry.EffectiveAt)), entry.EnteredBy];

    /// <summary>What was typed; null where something cannot be read, which is said at its field.</summary>
    public StatusWish? Read(StatusForm form, CaseStatusEntry? corrects, ModelStateDictionary errors)
    {
        var moment = TypedMoment.Read(form.Day, form.Time, clock);
        DateOnly? death = null;
        if (!CaseStatuses.TryGet(form.Code, out _))
        {
            errors.AddModelError(nameof(form.Code), texts["ステータスを選んでください。"]);
        }

        if (!JapaneseDate.TryParse(form.Day, clock.Today, out _))
        {
            errors.AddModelError(nameof(form.Day), texts["いつからかを日付で入力してください。例: 2022/8/1、令和4年8月1日、8/1"]);
        }
        else if (moment is null)
        {
            errors.AddModelError(nameof(form.Time), texts["時刻として読めません。9:00、15時30分、午後3時 のように入力するか、分からないときは空けてください。"]);
        }

        if (!string.IsNullOrWhiteSpace(form.DeathDate))
        {
            death = JapaneseDate.TryParse(form.DeathDate, clock.Today, out var day) && day <= clock.Today ? day : null;
            if (death is null)
            {
                errors.AddModelError(nameof(form.DeathDate), texts["死亡年月日を今日までの日付で入力してください。例: 2022/8/1"]);
            }
        }

        return errors.IsValid && moment is not null
            ? new StatusWish(form.Code!, StatusTimes.Keep(moment.At, corrects), form.Version)
            {
                StartIsDateOnly = moment.IsDateOnly,
                PlaceOrganisationId = form.Status?.Place is PlaceKind.Hospital or PlaceKind.Hotel ? form.Place : null,
                PlaceText = form.PlaceText,
                DecidedBy = form.DecidedBy,
                Reason = form.Reason,
                DeathDate = form.Status?.Group == CaseStatusGroup.Died ? death : null,
                CorrectionOf = corrects?.Id,
                Acknowledged = [.. form.Acknowledged],
            }
            : null;
    }

    private static OrganisationKind? KindOf(PlaceKind place) => place switch
    {
        PlaceKind.Hospital => OrganisationKind.MedicalInstitution,
        PlaceKind.Hotel => OrganisationKind.Hotel,
        _ => null,
    };

    private SelectListGroup GroupOf(CaseStatus status) => new()
    {
        Name = status.Group switch
        {
            CaseStatusGroup.Awaiting => texts["療養先を調整中"],
            CaseStatusGroup.Isolating => texts["療養中"],
            CaseStatusGroup.Released => texts["療養の解除"],
            _ => texts["そのほか"],
        },
    };
}
