using HerSys.Japan;
using HerSys.Platform.Security;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Models;
using HerSys.Users.Contracts;
using System.Globalization;

namespace HerSys.Reporting.Services.Forms;

/// <summary>What is known before anybody types: who notifies, from where, and that it is today.</summary>
internal sealed class FormPrefill(ICurrentActor actor, IOrganisationDirectory organisations, UsualAnswers usual, ReportingClock clock)
{
    /// <summary>The answers of a fresh form.</summary>
    public async Task<FormAnswers> ExecuteAsync(FormDefinition form, CancellationToken cancellationToken)
    {
        var answers = FormAnswers.Empty
            .With(FieldCodes.ReportDate, clock.Today.ToString("yyyy/M/d", CultureInfo.InvariantCulture));
        if (actor.Role == RoleNames.Doctor)
        {
            answers = answers.With(FieldCodes.DoctorName, actor.DisplayName);
        }

        answers = await OfInstitutionAsync(answers, actor.OrganisationId, cancellationToken);
        return OnlyOf(form, await usual.AddAsync(answers, cancellationToken));
    }

    /// <summary>The answers of a fresh form that is typed for an institution: the day is the one on which it arrived.</summary>
    public async Task<FormAnswers> ForInstitutionAsync(FormDefinition form, ProxyEntry entry, string? clinic, CancellationToken cancellationToken)
    {
        var answers = FormAnswers.Empty
            .With(FieldCodes.ReportDate, clock.DayOf(entry.ArrivedAt).ToString("yyyy/M/d", CultureInfo.InvariantCulture))
            .With(FieldCodes.InstitutionName, clinic);
        return OnlyOf(form, await OfInstitutionAsync(answers, entry.InstitutionId, cancellationToken));
    }

    private async Task<FormAnswers> OfInstitutionAsync(FormAnswers answers, Guid? id, CancellationToken cancellationToken)
    {
        var found = id is { } known ? await organisations.FindAsync(known, cancellationToken) : null;
        return found is { Kind: OrganisationKind.MedicalInstitution } institution
            ? answers
                .With(FieldCodes.InstitutionName, institution.Name)
                .With(FieldCodes.InstitutionCode, institution.Code)
                .With(FieldCodes.InstitutionAddress, institution.Address)
                .With(FieldCodes.InstitutionPhone, Phone(institution.AfterHoursPhone ?? institution.Phone))
            : answers;
    }

    private static string? Phone(string? digits) =>
        PhoneNumber.TryNormalize(digits, out var number) ? number.Formatted : digits;

    private static FormAnswers OnlyOf(FormDefinition form, FormAnswers answers)
    {
        foreach (var code in answers.Codes.Where(code => !form.Has(code)).ToList())
        {
            answers = answers.Without(code);
        }

        return answers;
    }
}
