using HerSys.Cases.Contracts;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HerSys.Reporting.Migrations.Mappings;

internal sealed class NotificationMapping : IEntityTypeConfiguration<Notification>
{
    public void Configure(EntityTypeBuilder<Notification> builder)
    {
        builder.ToTable("Notifications");
        builder.Property(x => x.FormVersion).HasMaxLength(Lengths.FormVersion);
        builder.Property(x => x.HerSysId).HasMaxLength(Lengths.HerSysId);
        builder.Property(x => x.InstitutionName).HasMaxLength(Lengths.Name);
        builder.Property(x => x.DoctorName).HasMaxLength(Lengths.Name);
        builder.Property(x => x.LocationMunicipality).HasMaxLength(Lengths.Municipality);
        builder.Property(x => x.LocationText).HasMaxLength(Lengths.Text);
        builder.Property(x => x.PersonName).HasMaxLength(Lengths.Name);
        builder.Property(x => x.Kana).HasMaxLength(Lengths.Name);
        builder.Property(x => x.KanaKey).HasMaxLength(Lengths.Name);
        builder.Property(x => x.Phone).HasMaxLength(Lengths.Code);
        builder.Property(x => x.PatientType).HasMaxLength(Lengths.Code);
        builder.Property(x => x.Severity).HasMaxLength(Lengths.Code);
        builder.Property(x => x.EnteredBy).HasMaxLength(Lengths.Name);
        builder.Property(x => x.StateReason).HasMaxLength(Lengths.Reason);
        builder.Property(x => x.StateBy).HasMaxLength(Lengths.Name);
        builder.HasIndex(x => new { x.State, x.Priority, x.SubmittedAt });
        builder.HasIndex(x => new { x.InstitutionId, x.State, x.SubmittedAt });
        builder.Property(x => x.Depth).HasDefaultValue(FormDepth.Full);
        builder.Property(x => x.FiledDepth).HasDefaultValue(FormDepth.Full);
        builder.HasIndex(x => new { x.Depth, x.Priority, x.SubmittedAt });
        builder.HasIndex(x => x.BirthDate);
        builder.HasIndex(x => x.HouseholdId);
        builder.BelongsToCase(x => x.CaseId);
    }
}
