using System.Reflection;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments.Tests.Tables;

public sealed class NamesTests
{
    public static TheoryData<Type> Enumerations => [.. new[] { typeof(Scenario), typeof(Participant) }
        .SelectMany(one => one.Assembly.GetTypes())
        .Where(type => type.IsEnum && type.GetEnumUnderlyingType() == typeof(int) && type.GetCustomAttribute<FlagsAttribute>() is null)];

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void Values_OfAnEnumeration_AreCountedFromZero(Type enumeration) =>
        Assert.Equal(Enumerable.Range(0, Enum.GetNames(enumeration).Length), Enum.GetValues(enumeration).Cast<object>().Select(value => (int)value));

    [Fact]
    public void Of_AValue_IsItsNameAsItStandsInTables() =>
        Assert.Equal(("coCreation", "loose", "sharing"), (Names.Of(NetworkType.CoCreation), Names.Of(NetworkType.Loose), Names.Of(EvidenceKind.Sharing)));
}
