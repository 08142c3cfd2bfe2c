using HerSys.Platform.Data.Migrations;

namespace HerSys.Reporting.Migrations;

/// <summary>Notifications that a health center types for an institution, and those begun from a family member's.</summary>
internal sealed class EntryMigrations : DataMigration
{
    /// <summary>After the tables of notifications.</summary>
    public override int Order => 1;

    public override int Create()
    {
        Schema.AddColumn<DateTimeOffset>("ArrivedAt", "Notifications", nullable: true);
        Schema.AddColumn<Guid>("HouseholdId", "Notifications", nullable: true);
        Schema.CreateTenantIndex("Notifications", ["HouseholdId"]);
        Schema.AddColumn<int>("ProxyChannel", "NotificationDrafts", nullable: true);
        Schema.AddColumn<DateTimeOffset>("ProxyArrivedAt", "NotificationDrafts", nullable: true);
        Schema.AddColumn<Guid>("ProxyInstitutionId", "NotificationDrafts", nullable: true);
        Schema.AddColumn<Guid>("StartedFromId", "NotificationDrafts", nullable: true);
        return 1;
    }
}
