using HerSys.Platform.Security;
using HerSys.Users.Contracts;
using HerSys.Users.Services.Organisations;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Testing.Hosting;

/// <summary>Medical institutions of tests (医療機関), made as an administrator makes them.</summary>
public static class SyntheticClinics
{
    /// <summary>Adds one to a tenant.</summary>
    public static Task AddClinicAsync(this HerSysServer server, string tenant, string name, string code) => server.UsingAsync(tenant, async services =>
    {
        using var acting = services.GetRequiredService<ActorContext>().Act("test");
        await services.GetRequiredService<SaveOrganisation>().ExecuteAsync(new OrganisationEdit
        {
            Kind = OrganisationKind.MedicalInstitution,
            Name = name,
            Code = code,
            Phone = "098-000-0100",
            Address = "那覇市見本1-2-3",
        });
    });
}
