using HerSys.Platform.Data.Migrations;
using Microsoft.EntityFrameworkCore.Migrations;

namespace HerSys.Users.Migrations;

/// <summary>Tables of accounts, roles, organisations, duties, links and applications.</summary>
internal sealed class UserMigrations : DataMigration
{
    public override int Create()
    {
        CreateUsers();
        CreateRoles();
        CreateIdentityExtras();
        CreateOrganisations();
        CreateDuties();
        CreateLinks();
        CreateApplications();
        return 1;
    }

    /// <summary>Tokens for programs.</summary>
    public int UpdateFrom1()
    {
        Schema.CreateTenantTable(
            "ApiTokens",
            t => new
            {
                Id = t.Column<Guid>(),
                UserId = t.Column<Guid>(),
                DutyId = t.Column<Guid>(),
                Name = t.Column<string>(maxLength: 100),
                SecretHash = t.Column<string>(maxLength: 64),
                CreatedAt = t.Column<DateTimeOffset>(),
                ExpiresAt = t.Column<DateTimeOffset>(),
                LastUsedAt = t.Column<DateTimeOffset>(nullable: true),
                RevokedAt = t.Column<DateTimeOffset>(nullable: true),
            },
            t =>
            {
                t.References(x => x.UserId, "Users");
                t.References(x => x.DutyId, "Duties");
            });
        Schema.CreateTenantIndex("ApiTokens", ["UserId"]);
        Schema.CreateTenantIndex("ApiTokens", ["DutyId"]);
        Schema.CreateTenantIndex("ApiTokens", ["SecretHash"], unique: true);
        return 2;
    }

    /// <summary>Files of people.</summary>
    public int UpdateFrom2()
    {
        Schema.CreateTenantTable("UserImports", t => new
        {
            Id = t.Column<Guid>(),
            FileName = t.Column<string>(maxLength: 200),
            Content = t.Column<string>(nullable: true),
            StartsOn = t.Column<DateOnly>(),
            State = t.Column<int>(),
            UploadedAt = t.Column<DateTimeOffset>(),
            UploadedBy = t.Column<Guid>(nullable: true),
            UploadedByName = t.Column<string>(maxLength: 100),
            DecidedAt = t.Column<DateTimeOffset>(nullable: true),
            Outcome = t.Column<string>(nullable: true),
            Version = t.Column<long>(),
        });
        Schema.CreateTenantIndex("UserImports", ["UploadedAt"]);
        return 3;
    }

    /// <summary>Who changed what a role may do.</summary>
    public int UpdateFrom3()
    {
        Schema.CreateTenantTable("RoleHistory", t => new
        {
            Id = t.Column<Guid>(),
            Role = t.Column<string>(maxLength: 60),
            At = t.Column<DateTimeOffset>(),
            ByUserId = t.Column<Guid>(nullable: true),
            ByName = t.Column<string>(maxLength: 100),
            Added = t.Column<string>(),
            Removed = t.Column<string>(),
        });
        Schema.CreateTenantIndex("RoleHistory", ["Role", "At"]);
        return 4;
    }

    /// <summary>What roles were given from the start.</summary>
    public int UpdateFrom4()
    {
        Schema.CreateTenantTable(
            "OfferedPermissions",
            t => new
            {
                Role = t.Column<string>(maxLength: 60),
                Permission = t.Column<string>(maxLength: 200),
                OfferedAt = t.Column<DateTimeOffset>(),
            },
            t => t.PrimaryKey("PK_OfferedPermissions", x => new { x.Role, x.Permission }));
        return 5;
    }

    private void CreateUsers()
    {
        Schema.CreateTenantTable("Users", t => new
        {
            Id = t.Column<Guid>(),
            UserName = t.Column<string>(maxLength: 60),
            NormalizedUserName = t.Column<string>(maxLength: 60),
            DisplayName = t.Column<string>(maxLength: 100),
            Kana = t.Column<string>(maxLength: 100),
            SearchKey = t.Column<string>(maxLength: 400),
            Email = t.Column<string>(maxLength: 256, nullable: true),
            NormalizedEmail = t.Column<string>(maxLength: 256, nullable: true),
            EmailConfirmed = t.Column<bool>(),
            PhoneNumber = t.Column<string>(maxLength: 20, nullable: true),
            PhoneNumberConfirmed = t.Column<bool>(),
            PasswordHash = t.Column<string>(maxLength: 400, nullable: true),
            SecurityStamp = t.Column<string>(maxLength: 100, nullable: true),
            ConcurrencyStamp = t.Column<string>(maxLength: 100, nullable: true),
            TwoFactorEnabled = t.Column<bool>(),
            LockoutEnabled = t.Column<bool>(),
            LockoutEnd = t.Column<DateTimeOffset>(nullable: true),
            AccessFailedCount = t.Column<int>(),
            CreatedAt = t.Column<DateTimeOffset>(),
            LastSignInAt = t.Column<DateTimeOffset>(nullable: true),
            LockedAt = t.Column<DateTimeOffset>(nullable: true),
            LockReason = t.Column<string>(maxLength: 400, nullable: true),
        });
        Schema.CreateTenantIndex("Users", ["NormalizedUserName"], unique: true);
    }

    private void CreateRoles()
    {
        Schema.CreateTenantTable("Roles", t => new
        {
            Id = t.Column<Guid>(),
            Name = t.Column<string>(maxLength: 60),
            NormalizedName = t.Column<string>(maxLength: 60),
            ConcurrencyStamp = t.Column<string>(maxLength: 100, nullable: true),
        });
        Schema.CreateTenantIndex("Roles", ["NormalizedName"], unique: true);
        Schema.CreateTenantTable(
            "RoleClaims",
            t => new
            {
                Id = t.Column<int>().Identity(),
                RoleId = t.Column<Guid>(),
                ClaimType = t.Column<string>(maxLength: 60, nullable: true),
                ClaimValue = t.Column<string>(maxLength: 200, nullable: true),
            },
            t => t.References(x => x.RoleId, "Roles", ReferentialAction.Cascade));
        Schema.CreateTenantIndex("RoleClaims", ["RoleId", "ClaimType", "ClaimValue"], unique: true);
    }

    // Identity's other tables; nothing of ours stands in them today.
    private void CreateIdentityExtras()
    {
        Schema.CreateTenantTable(
            "UserRoles",
            t => new { UserId = t.Column<Guid>(), RoleId = t.Column<Guid>() },
            t =>
            {
                t.PrimaryKey("PK_UserRoles", x => new { x.UserId, x.RoleId });
                t.References(x => x.UserId, "Users", ReferentialAction.Cascade);
                t.References(x => x.RoleId, "Roles", ReferentialAction.Cascade);
            });
        Schema.CreateTenantIndex("UserRoles", ["UserId"]);
        Schema.CreateTenantIndex("UserRoles", ["RoleId"]);
        Schema.CreateTenantTable(
            "UserClaims",
            t => new
            {
                Id = t.Column<int>().Identity(),
                UserId = t.Column<Guid>(),
                ClaimType = t.Column<string>(maxLength: 200, nullable: true),
                ClaimValue = t.Column<string>(maxLength: 400, nullable: true),
            },
            t => t.References(x => x.UserId, "Users", ReferentialAction.Cascade));
        Schema.CreateTenantIndex("UserClaims", ["UserId"]);
        Schema.CreateTenantTable(
            "UserLogins",
            t => new
            {
                LoginProvider = t.Column<string>(maxLength: 128),
                ProviderKey = t.Column<string>(maxLength: 128),
                ProviderDisplayName = t.Column<string>(maxLength: 200, nullable: true),
                UserId = t.Column<Guid>(),
            },
            t =>
            {
                t.PrimaryKey("PK_UserLogins", x => new { x.LoginProvider, x.ProviderKey });
                t.References(x => x.UserId, "Users", ReferentialAction.Cascade);
            });
        Schema.CreateTenantIndex("UserLogins", ["UserId"]);
        Schema.CreateTenantTable(
            "UserTokens",
            t => new
            {
                UserId = t.Column<Guid>(),
                LoginProvider = t.Column<string>(maxLength: 128),
                Name = t.Column<string>(maxLength: 128),
                Value = t.Column<string>(nullable: true),
            },
            t =>
            {
                t.PrimaryKey("PK_UserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                t.References(x => x.UserId, "Users", ReferentialAction.Cascade);
            });
        Schema.CreateTenantIndex("UserTokens", ["UserId"]);
    }

    private void CreateOrganisations()
    {
        Schema.CreateTenantTable("Organisations", t => new
        {
            Id = t.Column<Guid>(),
            Kind = t.Column<int>(),
            Name = t.Column<string>(maxLength: 200),
            SearchKey = t.Column<string>(maxLength: 200),
            Code = t.Column<string>(maxLength: 20, nullable: true),
            Phone = t.Column<string>(maxLength: 20, nullable: true),
            AfterHoursPhone = t.Column<string>(maxLength: 20, nullable: true),
            Address = t.Column<string>(maxLength: 400, nullable: true),
            IsOwnGovernment = t.Column<bool>(),
            IsActive = t.Column<bool>(),
            Version = t.Column<long>(),
        });
        Schema.CreateTenantIndex("Organisations", ["Kind", "Code"], unique: true);
        Schema.CreateTenantIndex("Organisations", ["Kind", "Name"]);
        Schema.CreateTenantTable(
            "OrganisationAreas",
            t => new
            {
                Id = t.Column<Guid>(),
                OrganisationId = t.Column<Guid>(),
                MunicipalityCode = t.Column<string>(maxLength: 6),
            },
            t => t.References(x => x.OrganisationId, "Organisations", ReferentialAction.Cascade));
        Schema.CreateTenantIndex("OrganisationAreas", ["OrganisationId"]);
        Schema.CreateTenantIndex("OrganisationAreas", ["MunicipalityCode"]);
    }

    private void CreateDuties()
    {
        Schema.CreateTenantTable(
            "Duties",
            t => new
            {
                Id = t.Column<Guid>(),
                UserId = t.Column<Guid>(),
                OrganisationId = t.Column<Guid>(),
                Role = t.Column<string>(maxLength: 60),
                ValidFrom = t.Column<DateOnly>(),
                ValidUntil = t.Column<DateOnly>(nullable: true),
            },
            t =>
            {
                t.References(x => x.UserId, "Users");
                t.References(x => x.OrganisationId, "Organisations");
            });
        Schema.CreateTenantIndex("Duties", ["UserId"]);
        Schema.CreateTenantIndex("Duties", ["OrganisationId"]);
    }

    private void CreateLinks()
    {
        Schema.CreateTenantTable(
            "OneTimeLinks",
            t => new
            {
                Id = t.Column<Guid>(),
                UserId = t.Column<Guid>(),
                Purpose = t.Column<int>(),
                SecretHash = t.Column<string>(maxLength: 64),
                DutyId = t.Column<Guid>(nullable: true),
                CreatedAt = t.Column<DateTimeOffset>(),
                ExpiresAt = t.Column<DateTimeOffset>(),
                ClosedAt = t.Column<DateTimeOffset>(nullable: true),
                Version = t.Column<long>(),
            },
            t => t.References(x => x.UserId, "Users"));
        Schema.CreateTenantIndex("OneTimeLinks", ["UserId"]);
        Schema.CreateTenantIndex("OneTimeLinks", ["SecretHash"], unique: true);
        Schema.CreateTenantTable(
            "PasswordRequests",
            t => new
            {
                Id = t.Column<Guid>(),
                UserId = t.Column<Guid>(),
                CreatedAt = t.Column<DateTimeOffset>(),
                ClosedAt = t.Column<DateTimeOffset>(nullable: true),
            },
            t => t.References(x => x.UserId, "Users"));
        Schema.CreateTenantIndex("PasswordRequests", ["UserId"]);
    }

    private void CreateApplications()
    {
        Schema.CreateTenantTable("AccountApplications", t => new
        {
            Id = t.Column<Guid>(),
            Name = t.Column<string>(maxLength: 100),
            Kana = t.Column<string>(maxLength: 100),
            InstitutionKind = t.Column<int>(),
            InstitutionName = t.Column<string>(maxLength: 200),
            InstitutionCode = t.Column<string>(maxLength: 20, nullable: true),
            Phone = t.Column<string>(maxLength: 20),
            WishedRole = t.Column<string>(maxLength: 60),
            Note = t.Column<string>(maxLength: 400, nullable: true),
            State = t.Column<int>(),
            CreatedAt = t.Column<DateTimeOffset>(),
            Source = t.Column<string>(maxLength: 64),
            DecidedAt = t.Column<DateTimeOffset>(nullable: true),
            DecidedBy = t.Column<Guid>(nullable: true),
            Reason = t.Column<string>(maxLength: 400, nullable: true),
            UserId = t.Column<Guid>(nullable: true),
            Version = t.Column<long>(),
        });
        Schema.CreateTenantIndex("AccountApplications", ["State", "CreatedAt"]);
        Schema.CreateTenantIndex("AccountApplications", ["Source", "CreatedAt"]);
    }
}
