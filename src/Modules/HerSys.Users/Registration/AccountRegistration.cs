using HerSys.Platform.Security;
using HerSys.Users.Contracts;
using HerSys.Users.Services.Accounts;
using HerSys.Users.Services.Actors;
using HerSys.Users.Services.Links;
using HerSys.Users.Services.Tokens;
using HerSys.Users.Services.TwoFactor;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Users.Registration;

/// <summary>Registers who acts, sign-in, passwords and one-time links.</summary>
internal static class AccountRegistration
{
    public static IServiceCollection AddActors(this IServiceCollection services) => services
        .AddScoped<ActorContext>().AddScoped<ICurrentActor, CurrentActor>()
        .AddSingleton<TenantDay>().AddScoped<HeldDuties>();

    public static IServiceCollection AddAccounts(this IServiceCollection services) => services
        .AddSingleton<PasswordDummy>().AddSingleton<AddressLimit>().AddScoped<GuardedSignIn>().AddScoped<PasswordNames>().AddScoped<SaveSignInSettings>()
        .AddSingleton<UnknownNames>()
        .AddScoped<Passwords>().AddScoped<Lockout>().AddScoped<Sessions>().AddScoped<SignInRecord>()
        .AddScoped<SignInUser>().AddScoped<ChooseDuty>().AddScoped<ChangePassword>().AddScoped<EndAllSessions>()
        .AddScoped<SetPasswordByLink>().AddScoped<RequestPasswordHelp>()
        .AddScoped<SignInWords>().AddScoped<ReadSignInPage>();

    public static IServiceCollection AddTwoFactor(this IServiceCollection services) => services
        .AddSingleton<TwoFactorSecrets>().AddScoped<TwoFactorStore>().AddScoped<TwoFactorRules>().AddScoped<CheckCode>()
        .AddScoped<SetUpTwoFactor>().AddScoped<ResetTwoFactor>().AddScoped<FinishSignIn>().AddScoped<SignInByCode>();

    public static IServiceCollection AddLinks(this IServiceCollection services) => services
        .AddSingleton<LinkSecrets>().AddSingleton<DemonstrationGate>()
        .AddScoped<OneTimeLinks>().AddScoped<UserInvitations>().AddScoped<OneTimeSignIn>()
        .AddScoped<IStepInDoors, StepInDoors>();

    public static IServiceCollection AddTokens(this IServiceCollection services) => services
        .AddSingleton<ApiTokenSecrets>().AddScoped<ApiTokenSignIn>().AddScoped<CreateApiToken>().AddScoped<RevokeApiToken>().AddScoped<MakeTokenFor>();
}
