namespace HerSys.Benchmarks.Encryption;

/// <summary>A made-up person: names are syllables drawn by lot.</summary>
internal sealed record SamplePerson(long Id, string FamilyKana, string GivenKana, string Phone, string Address)
{
    /// <summary>The key by which lists are sorted and a hit is checked.</summary>
    public string Kana => FamilyKana + GivenKana;
}
