using HerSys.Audit.Contracts;
using HerSys.Audit.ViewModels;
using HerSys.Japan;
using HerSys.Platform.Mvc.Localization;
using HerSys.Platform.Shells;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace HerSys.Audit.Services;

/// <summary>Turns what was typed into terms; what cannot be read is said at its field and left out.</summary>
internal sealed class ReadSearchForm(ShellSettings tenant, TimeProvider clock, IEnumerable<IAuditedPeople> people, ITexts texts)
{
    private readonly TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById(tenant.TimeZone);

    public async Task<AuditQuery> ExecuteAsync(LedgerSearch form, ModelStateDictionary errors, CancellationToken cancellationToken) => new()
    {
        ActorName = string.IsNullOrWhiteSpace(form.Actor) ? null : JapaneseText.Normalize(form.Actor),
        Actions = form.Action is { } action ? [action] : [],
        From = Day(form.From, nameof(form.From), errors) is { } first ? StartOf(first) : null,
        Before = Day(form.Until, nameof(form.Until), errors) is { } last ? StartOf(last.AddDays(1)) : null,
        PersonId = await PersonAsync(form, errors, cancellationToken),
        SubjectType = string.IsNullOrWhiteSpace(form.Type) ? null : form.Type.Trim(),
        SubjectId = string.IsNullOrWhiteSpace(form.Subject) ? null : form.Subject.Trim(),
    };

    private DateOnly? Day(string? text, string field, ModelStateDictionary errors)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zone).DateTime);
        if (JapaneseDate.TryParse(text, today, out var day) && day.Year is > 1900 and < 9000)
        {
            return day;
        }

        errors.AddModelError(field, texts["日付を読めません。2022/8/1、令和4年8月1日 のように入れてください。"]);
        return null;
    }

    private DateTimeOffset StartOf(DateOnly day)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }

    private async Task<Guid?> PersonAsync(LedgerSearch form, ModelStateDictionary errors, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(form.Person))
        {
            return null;
        }

        if (Guid.TryParse(form.Person, out var id))
        {
            return id;
        }

        foreach (var known in people)
        {
            if (await known.FindAsync(form.Person, cancellationToken) is { } person)
            {
                return person;
            }
        }

        errors.AddModelError(nameof(form.Person), texts["この番号の人は見つかりません。HER-SYS ID の10けたを確かめてください。"]);
        return null;
    }
}
