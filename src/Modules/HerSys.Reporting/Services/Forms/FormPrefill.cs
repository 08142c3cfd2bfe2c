using HerSys.Japan;
using HerSys.Platform.Security;
using HerSys.Reporting.Forms;
using HerSys.Users.Contracts;
using System.Globalization;

namespace HerSys.Reporting.Services.Forms;

/// <summary>What is known before anybody types: who notifies, from where, and that it is today.</summary>
internal sealed class FormPrefill(ICurrentActor actor, IOrganisationDirectory organisations, ReportingClock clock)
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

        if (actor.OrganisationId is { } id && await organisations.FindAsync(id, cancellationToken) is { Kind: OrganisationKind.MedicalInstitution } institution)
        {
            answers = answers
                .With(FieldCodes.InstitutionName, institution.Name)
                .With(FieldCodes.InstitutionCode, institution.Code)
                .With(FieldCodes.InstitutionAddress, institution.Address)
                .With(FieldCodes.InstitutionPhone, Phone(institution.AfterHoursPhone ?? institution.Phone));
        }

        return OnlyOf(form, answers);
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
