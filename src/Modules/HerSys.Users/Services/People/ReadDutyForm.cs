using HerSys.Japan;
using HerSys.Platform.Mvc.Localization;
using HerSys.Users.Services.Actors;
using HerSys.Users.Services.Organisations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace HerSys.Users.Services.People;

/// <summary>Reads what was typed for a duty: days in any notation, an organisation by code or name.</summary>
public sealed class ReadDutyForm(OfferedRoles offered, OrganisationFinder organisations, TenantDay day, ITexts texts)
{
    /// <summary>The day; null where nothing was typed or, with an error at the field, where it cannot be read.</summary>
    public DateOnly? Day(string? text, string field, ModelStateDictionary errors)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (JapaneseDate.TryParse(text, day.Today, out var date))
        {
            return date;
        }

        errors.AddModelError(field, texts["日付を読めません。2022/8/1、令和4年8月1日 のように入れてください。"]);
        return null;
    }

    /// <summary>The organisation; a manager's own, whatever was typed.</summary>
    /// <exception cref="Contracts.UserRefusedException">There is none of that code or name.</exception>
    public async Task<Guid> OrganisationAsync(string? text, CancellationToken cancellationToken) =>
        (await offered.OwnOrganisationAsync(cancellationToken))?.Id ?? (await organisations.DemandAsync(text, cancellationToken)).Id;
}
