using HerSys.Platform.Security;
using HerSys.Testing.Processes;
using HerSys.Users.Contracts;
using HerSys.Users.Services.Organisations;
using HerSys.Users.Services.People;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Faults.Submits;

/// <summary>A synthetic government with one clinic, in which a doctor has an account.</summary>
/// <param name="UserName">The doctor's ID.</param>
/// <param name="Password">A password that nobody else knows.</param>
internal sealed record Clinic(string UserName, string Password)
{
    public const string Tenant = "mihon";

    private const string MunicipalityCode = "472018";
    private const string InstitutionCode = "4710100019";

    /// <summary>Makes it.</summary>
    public static async Task<Clinic> MakeAsync(QuietHost host)
    {
        var clinic = new Clinic("mihon-ishi", MadeUpPassword.Make());
        await host.AddTenantAsync(Tenant, MunicipalityCode, "見本市");
        await host.UsingAsync(Tenant, async services =>
        {
            using var acting = services.GetRequiredService<ActorContext>().Act("faults");
            await services.GetRequiredService<SaveOrganisation>().ExecuteAsync(new OrganisationEdit
            {
                Kind = OrganisationKind.MedicalInstitution,
                Name = "見本クリニック",
                Code = InstitutionCode,
            });
            var doctor = new NewUser(clinic.UserName, "例示 進", RoleNames.Doctor, InstitutionCode, clinic.Password);
            await services.GetRequiredService<CreateUser>().ExecuteAsync(doctor);
        });
        return clinic;
    }
}
