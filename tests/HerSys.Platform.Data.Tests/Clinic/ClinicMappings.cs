using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HerSys.Platform.Data.Tests.Clinic;

internal sealed class PatientMapping : IEntityTypeConfiguration<Patient>
{
    public void Configure(EntityTypeBuilder<Patient> builder)
    {
        builder.ToTable("Patients");
        builder.Property(x => x.Number).HasMaxLength(20);
        builder.Property(x => x.Name).HasMaxLength(100);
        builder.OwnsOne(x => x.Address, address => address.Property(x => x.City).HasMaxLength(50));
        builder.HasIndex(x => x.Number).IsUnique().HasFilter("NOT \"IsDeleted\"");
        builder.HasIndex(x => new { x.Name, x.BornOn }).IsDescending(false, true);
        builder.HasMany(x => x.Visits).WithOne().HasForeignKey(x => x.PatientId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class VisitMapping : IEntityTypeConfiguration<Visit>
{
    public void Configure(EntityTypeBuilder<Visit> builder)
    {
        builder.ToTable("Visits");
        builder.HasIndex(x => x.At);
        builder.HasOne(x => x.Follows).WithMany().HasForeignKey(x => x.FollowsId).OnDelete(DeleteBehavior.ClientSetNull);
        builder.HasOne<Diagnosis>().WithMany().HasForeignKey(x => x.DiagnosisCode).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DiagnosisMapping : IEntityTypeConfiguration<Diagnosis>
{
    public void Configure(EntityTypeBuilder<Diagnosis> builder)
    {
        builder.ToTable("Diagnoses");
        builder.HasKey(x => x.Code);
        builder.Property(x => x.Code).HasMaxLength(10);
        builder.Property(x => x.Name).HasMaxLength(50);
    }
}

internal sealed class ObservationMapping : IEntityTypeConfiguration<Observation>
{
    public void Configure(EntityTypeBuilder<Observation> builder)
    {
        builder.ToTable("Observations");
        builder.Property(x => x.Text).HasMaxLength(200);
        builder.HasOne<Patient>().WithMany().HasForeignKey(x => x.PatientId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Observation>().WithMany().HasForeignKey(x => x.CorrectsId).OnDelete(DeleteBehavior.Restrict);
    }
}
