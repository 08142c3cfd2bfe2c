namespace HerSys.Japan;

/// <summary>A prefecture (都道府県).</summary>
/// <param name="Code">Two digits of JIS X 0401, 01 to 47.</param>
/// <param name="NameJa">The full Japanese name, such as 沖縄県.</param>
/// <param name="NameEn">The English name without a suffix, such as Okinawa.</param>
public sealed record Prefecture(string Code, string NameJa, string NameEn)
{
    /// <summary>The prefecture's own code as a local government, with check digit.</summary>
    public MunicipalityCode MunicipalityCode => MunicipalityCode.FromFiveDigits(Code + "000");
}
