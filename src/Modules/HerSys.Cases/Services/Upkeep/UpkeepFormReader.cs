using System.Globalization;
using HerSys.Cases.Contracts;
using HerSys.Cases.Services.Changes;
using HerSys.Cases.Statuses;
using HerSys.Cases.Upkeep;
using HerSys.Cases.ViewModels;
using HerSys.Platform.Mvc.Localization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace HerSys.Cases.Services.Upkeep;

/// <summary>Fills the form that sets a status for several people, and reads what was typed into it.</summary>
internal sealed class UpkeepFormReader(StatusRights rights, ITexts texts, CaseClock clock)
{
    /// <summary>The moment that the form opens with: now.</summary>
    public void Prefill(UpkeepForm form)
    {
        var now = clock.LocalOf(clock.Now);
        form.Day ??= now.ToString("yyyy/M/d", CultureInfo.InvariantCulture);
        form.Time ??= now.ToString("H:mm", CultureInfo.InvariantCulture);
    }

    /// <summary>The filter; what cannot be read narrows nothing.</summary>
    public static UpkeepTerms Terms(UpkeepForm form) => new()
    {
        HealthCenterId = Guid.TryParse(form.Center, out var center) ? center : null,
        WithoutHealthCenter = form.Center == UpkeepForm.NoCenter,
        Rule = Enum.TryParse<UpkeepRule>(form.Rule, ignoreCase: true, out var rule) && Enum.IsDefined(rule) ? rule : null,
    };

    /// <summary>
    /// What the actor may set for several people at once. Death and withdrawal are set one by one; ending isolation is a
    /// decision, and from which place follows from each person.
    /// </summary>
    public async Task<IReadOnlyList<SelectListItem>> ChoicesAsync()
    {
        var choices = new List<SelectListItem>();
        if (await rights.MayReleaseAsync())
        {
            choices.Add(new SelectListItem(texts["療養を解除する(解除を決める)"], UpkeepForm.ReleaseChoice));
        }

        choices.AddRange((await rights.AllowedAsync()).Where(IsForMany).Select(status => new SelectListItem(status.Label.In(CultureInfo.CurrentUICulture), status.Code)));
        return choices;
    }

    /// <summary>What was typed; null where something is missing or cannot be read, which is said at its field.</summary>
    public async Task<BulkWish?> ReadAsync(UpkeepForm form, ModelStateDictionary errors)
    {
        var picks = form.Picks.Select(UpkeepPick.Parse).OfType<UpkeepPick>().ToList();
        if (picks.Count == 0)
        {
            errors.AddModelError(nameof(form.Picks), texts["更新する人を選んでください。表の左の四角に印を付けます。"]);
        }

        if ((await ChoicesAsync()).All(choice => choice.Value != form.Code))
        {
            errors.AddModelError(nameof(form.Code), texts["ステータスを選んでください。"]);
        }

        var moment = TypedMoment.Read(form.Day, form.Time, clock);
        if (TypedMoment.Read(form.Day, null, clock) is null)
        {
            errors.AddModelError(nameof(form.Day), texts["いつからかを日付で入力してください。例: 2022/8/1、令和4年8月1日、8/1"]);
        }
        else if (moment is null)
        {
            errors.AddModelError(nameof(form.Time), texts["時刻として読めません。9:00、15時30分、午後3時 のように入力するか、分からないときは空けてください。"]);
        }

        return errors.IsValid && moment is not null ? new BulkWish(picks, form.Code!, moment, form.Reason, [.. form.Acknowledged]) : null;
    }

    private static bool IsForMany(CaseStatus status) =>
        status.Group is CaseStatusGroup.Awaiting or CaseStatusGroup.Isolating or CaseStatusGroup.Elsewhere or CaseStatusGroup.Unknown;
}
