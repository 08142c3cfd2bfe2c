using HerSys.Cases.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HerSys.Cases.Migrations.Mappings;

internal sealed class CaseMapping : IEntityTypeConfiguration<Case>
{
    public void Configure(EntityTypeBuilder<Case> builder)
    {
        builder.ToTable("Cases");
        builder.Property(x => x.HerSysId).HasMaxLength(Lengths.HerSysId);
        builder.Property(x => x.ExternalSource).HasMaxLength(Lengths.Name);
        builder.Property(x => x.ExternalNumber).HasMaxLength(Lengths.Code);
        builder.Property(x => x.InstitutionName).HasMaxLength(Lengths.LongName);
        builder.Property(x => x.LocationMunicipality).HasMaxLength(Lengths.Municipality);
        builder.Property(x => x.LocationText).HasMaxLength(Lengths.Text);
        builder.Property(x => x.OwnFlags).HasMaxLength(Lengths.Text);
        builder.HasIndex(x => x.HerSysId).IsUnique();
        builder.HasIndex(x => new { x.ExternalSource, x.ExternalNumber }).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
