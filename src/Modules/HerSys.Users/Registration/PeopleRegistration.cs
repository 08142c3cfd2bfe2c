using HerSys.Users.Contracts;
using HerSys.Users.Services.Applications;
using HerSys.Users.Services.Organisations;
using HerSys.Users.Services.People;
using HerSys.Users.Services.Reshuffles;
using HerSys.Users.Services.Roles;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Users.Registration;

/// <summary>Registers what manages people, organisations, roles and applications.</summary>
internal static class PeopleRegistration
{
    public static IServiceCollection AddPeople(this IServiceCollection services) => services
        .AddScoped<AssignableRoles>().AddScoped<UserScope>().AddScoped<UserAccounts>()
        .AddScoped<CreateUser>().AddScoped<RenameUser>().AddScoped<LockUser>().AddScoped<UnlockUser>()
        .AddScoped<RenewInvitation>().AddScoped<EndSessionsOf>().AddScoped<AddDuty>().AddScoped<EndDuty>()
        .AddScoped<ListUsers>().AddScoped<GetUser>().AddScoped<ListPasswordRequests>()
        .AddScoped<IWaitingPeople, CountWaitingPeople>().AddScoped<OfferedRoles>().AddScoped<FindUserByName>().AddScoped<ReadDutyForm>()
        .AddScoped<IPeopleDirectory, PeopleDirectory>();

    public static IServiceCollection AddReshuffles(this IServiceCollection services) => services
        .AddScoped<LineReader>().AddScoped<PlanReshuffle>().AddScoped<FindReshuffle>().AddScoped<UploadReshuffle>()
        .AddScoped<ApplyReshuffle>().AddScoped<MakeReshuffleLinks>().AddScoped<ExportPeople>();

    public static IServiceCollection AddOrganisations(this IServiceCollection services) => services
        .AddScoped<OwnGovernment>().AddScoped<OrganisationFinder>().AddScoped<ListOrganisations>().AddScoped<SaveOrganisation>()
        .AddScoped<IOrganisationDirectory, OrganisationDirectory>();

    public static IServiceCollection AddRoles(this IServiceCollection services) => services
        .AddScoped<PermissionCatalog>().AddScoped<RoleBook>().AddScoped<StereotypeOffers>().AddSingleton<RolePermissions>().AddScoped<SaveRolePermissions>()
        .AddScoped<GrantRules>().AddScoped<RoleHistory>().AddScoped<ReadRoles>().AddScoped<ReadRole>();

    public static IServiceCollection AddApplications(this IServiceCollection services) => services
        .AddScoped<ApplicationRate>().AddScoped<OpenApplication>().AddScoped<ApplicantOrganisation>().AddScoped<ApplyForAccount>()
        .AddScoped<AcceptApplication>().AddScoped<RefuseApplication>().AddScoped<ListApplications>();
}
