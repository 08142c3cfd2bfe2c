using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HerSys.Cases.Migrations.Mappings;

internal sealed class CaseListItemMapping : IEntityTypeConfiguration<CaseListItem>
{
    public void Configure(EntityTypeBuilder<CaseListItem> builder)
    {
        builder.ToTable("CaseListItems");
        builder.Property(x => x.HerSysId).HasMaxLength(Lengths.HerSysId);
        builder.Property(x => x.ExternalSource).HasMaxLength(Lengths.Name);
        builder.Property(x => x.ExternalNumber).HasMaxLength(Lengths.Code);
        builder.Property(x => x.Name).HasMaxLength(Lengths.LongName + 1);
        builder.Property(x => x.Kana).HasMaxLength(Lengths.LongName + 1);
        builder.Property(x => x.KanaSort).HasMaxLength(Lengths.LongName + 1);
        builder.Property(x => x.AgeBand).HasMaxLength(Lengths.Code);
        builder.Property(x => x.Phone).HasMaxLength(Lengths.Phone);
        builder.Property(x => x.StatusCode).HasMaxLength(Lengths.StatusCode);
        builder.Property(x => x.PlaceText).HasMaxLength(Lengths.LongName);
        builder.Property(x => x.InstitutionName).HasMaxLength(Lengths.LongName);
        builder.Property(x => x.LocationMunicipality).HasMaxLength(Lengths.Municipality);
        builder.Property(x => x.LocationText).HasMaxLength(Lengths.Text);
        builder.Property(x => x.Flags).HasMaxLength(Lengths.Text);
        AddIndexes(builder);
    }

    private static void AddIndexes(EntityTypeBuilder<CaseListItem> builder)
    {
        builder.HasIndex(x => x.HerSysId).IsUnique();
        builder.HasIndex(x => x.PersonId);
        builder.HasIndex(x => new { x.SortDate, x.Id });
        builder.HasIndex(x => new { x.KanaSort, x.Id });
        builder.HasIndex(x => new { x.IsUnderIsolation, x.SortDate, x.Id });
        builder.HasIndex(x => new { x.IsUnderIsolation, x.ReleaseSort, x.Id });
        builder.HasIndex(x => new { x.IsUnderIsolation, x.StatusSince, x.Id });
        builder.HasIndex(x => new { x.StatusCode, x.SortDate, x.Id });
        builder.HasIndex(x => new { x.InstitutionId, x.SortDate, x.Id });
        builder.HasIndex(x => new { x.StatusSince, x.Id });
        builder.HasIndex(x => new { x.ReleaseSort, x.Id });
        builder.HasIndex(x => x.BirthDate);
        builder.HasIndex(x => new { x.UpkeepRank, x.UpkeepFrom, x.Id });
    }
}
