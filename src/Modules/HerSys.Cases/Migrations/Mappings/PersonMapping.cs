using HerSys.Cases.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HerSys.Cases.Migrations.Mappings;

internal sealed class PersonMapping : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("Persons");
        builder.Property(x => x.FamilyName).HasMaxLength(Lengths.Name);
        builder.Property(x => x.GivenName).HasMaxLength(Lengths.Name);
        builder.Property(x => x.FamilyKana).HasMaxLength(Lengths.Name);
        builder.Property(x => x.GivenKana).HasMaxLength(Lengths.Name);
        builder.Property(x => x.LatinName).HasMaxLength(Lengths.LongName);
        builder.Property(x => x.AgeBand).HasMaxLength(Lengths.Code);
        builder.Property(x => x.Phone).HasMaxLength(Lengths.Phone);
        builder.Property(x => x.SecondPhone).HasMaxLength(Lengths.Phone);
        builder.Property(x => x.PostalCode).HasMaxLength(Lengths.Code);
        builder.Property(x => x.Address).HasMaxLength(Lengths.Text);
        builder.Property(x => x.Occupation).HasMaxLength(Lengths.LongName);
    }
}
