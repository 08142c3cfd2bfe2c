using System.Globalization;
using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Cases.ViewModels;
using HerSys.Japan;
using HerSys.Platform.Data;
using HerSys.Platform.Mvc.Localization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Cases.Services.Changes;

/// <summary>Fills the form of a person and reads what was typed into it.</summary>
internal sealed class PersonFormReader(TenantDbContext db, ITexts texts, CaseClock clock)
{
    /// <summary>The form with what is recorded.</summary>
    public async Task<PersonForm> NewAsync(CaseRow row, CancellationToken cancellationToken)
    {
        var (version, person) = await ReadAsync(row, cancellationToken);
        return new PersonForm
        {
            Row = row,
            Version = version,
            PersonVersion = person.Version,
            FamilyName = person.FamilyName,
            GivenName = person.GivenName,
            FamilyKana = person.FamilyKana,
            GivenKana = person.GivenKana,
            LatinName = person.LatinName,
            Sex = person.Sex,
            BirthDate = person.BirthDate?.ToString("yyyy/M/d", CultureInfo.InvariantCulture),
            AgeBand = person.AgeBand,
            Phone = person.Phone is { } phone ? CaseNames.Phone(phone) : null,
            SecondPhone = person.SecondPhone is { } second ? CaseNames.Phone(second) : null,
            PostalCode = person.PostalCode,
            Address = person.Address,
            Occupation = person.Occupation,
        };
    }

    /// <summary>The version of the person now, for a form that is to be sent again.</summary>
    public async Task<long> PersonVersionAsync(CaseRow row, CancellationToken cancellationToken) => (await ReadAsync(row, cancellationToken)).Person.Version;

    /// <summary>What was typed; null where the birth date cannot be read, which is said at its field.</summary>
    public PersonWish? Read(PersonForm form, ModelStateDictionary errors)
    {
        DateOnly? birth = null;
        if (!string.IsNullOrWhiteSpace(form.BirthDate))
        {
            birth = JapaneseDate.TryParse(form.BirthDate, clock.Today, out var day) ? day : null;
            if (birth is null)
            {
                errors.AddModelError(nameof(form.BirthDate), texts["生年月日として読めません。1963/12/3、昭和38年12月3日、S38.12.3 のように入力してください。"]);
                return null;
            }
        }

        return new PersonWish(DetailsOf(form, birth), form.Reason, form.Version, form.PersonVersion);
    }

    private static PersonDetails DetailsOf(PersonForm form, DateOnly? birth) => new()
    {
        FamilyName = form.FamilyName,
        GivenName = form.GivenName,
        FamilyKana = form.FamilyKana,
        GivenKana = form.GivenKana,
        LatinName = form.LatinName,
        Sex = form.Sex,
        BirthDate = birth,
        AgeBand = birth is null ? form.AgeBand : null,
        Phone = form.Phone,
        SecondPhone = form.SecondPhone,
        PostalCode = form.PostalCode,
        Address = form.Address,
        Occupation = form.Occupation,
    };

    private async Task<(long Version, Person Person)> ReadAsync(CaseRow row, CancellationToken cancellationToken)
    {
        var version = await db.Set<Case>().Where(record => record.Id == row.CaseId).Select(record => record.Version).FirstAsync(cancellationToken);
        return (version, await db.Set<Person>().AsNoTracking().FirstAsync(person => person.Id == row.PersonId, cancellationToken));
    }
}
