using Xunit;
using static CoCreation.Sim.Runtime.Tests.Ids;

namespace CoCreation.Sim.Runtime.Tests;

public sealed class ParcelTests
{
    [Fact]
    public void Letters_ManyAdded_AreThereInOrder()
    {
        var letters = Enumerable.Range(0, 100).Select(i => Letter(P(1), (uint)i, P(2))).ToArray();
        var parcel = new Parcel();
        Assert.All(letters, letter => parcel.Add(letter));
        Assert.Equal(letters, parcel.Letters.ToArray());
    }

    [Fact]
    public void Empty_UsedAgain_HoldsOnlyTheNew()
    {
        var parcel = new Parcel().Address(1, 2, 0);
        parcel.Add(Letter(P(1), 0, P(2)));
        parcel.Empty();
        Assert.Equal(0, parcel.Count);

        parcel.Address(2, 2, 0).Add(Letter(P(3), 0, P(4)));
        Assert.Equal([Letter(P(3), 0, P(4))], parcel.Letters.ToArray());
    }
}
